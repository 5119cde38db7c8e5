package ru.medkassa.adapters.rest.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvSheetTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Sheet sheet = new CsvSheet(out);

    @Test
    void the_file_begins_with_a_mark_once_and_each_row_ends_a_line() throws IOException {
        assertThat(written(List.of("Период", "Чек"), List.of("a", "b"))).isEqualTo("\ufeffПериод;Чек\r\na;b\r\n");
    }

    @Test
    void what_would_end_a_cell_is_quoted() throws IOException {
        assertThat(written(List.of("a;b", "say \"x\"", "two\nlines", "plain, text")))
                .isEqualTo("\ufeff\"a;b\";\"say \"\"x\"\"\";\"two\nlines\";plain, text\r\n");
    }

    @Test
    void what_excel_would_take_for_a_formula_is_a_text() throws IOException {
        assertThat(written(List.of("=1+1", "+7999", "-5", "@SUM(A1)", "\t=1", "a=b")))
                .isEqualTo("\ufeff'=1+1;'+7999;'-5;'@SUM(A1);'\t=1;a=b\r\n");
    }

    @Test
    void numbers_and_times_are_as_in_russia_and_nothing_is_empty() throws IOException {
        assertThat(written(Arrays.asList(
                        new BigDecimal("-1552.00"), 71_414L, LocalDateTime.of(2026, 3, 2, 9, 5), null, "")))
                .isEqualTo("\ufeff-1552,00;71414;02.03.2026 09:05:00;;\r\n");
    }

    @Test
    void a_table_that_breaks_off_says_so_in_its_last_line() throws IOException {
        sheet.row(List.of("a"));
        sheet.breakOff("ПРЕРВАНО");

        assertThat(out.toString(UTF_8)).endsWith("a\r\nПРЕРВАНО\r\n");
    }

    private String written(List<?>... rows) throws IOException {
        for (List<?> row : rows) {
            sheet.row(row);
        }
        sheet.end();
        return out.toString(UTF_8);
    }
}
