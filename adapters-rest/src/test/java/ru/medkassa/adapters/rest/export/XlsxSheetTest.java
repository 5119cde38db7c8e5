package ru.medkassa.adapters.rest.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void texts_numbers_and_times_are_what_they_are() throws IOException {
        Sheet sheet = new XlsxSheet(out, "Журнал", 10);
        sheet.row(List.of("Чек"));
        sheet.row(Arrays.asList("=1+1", new BigDecimal("1552.01"), LocalDateTime.of(2026, 3, 2, 12, 0), null, 17));
        sheet.end();

        assertThat(part("xl/worksheets/sheet1.xml"))
                .contains("<c r=\"A2\" t=\"inlineStr\"><is><t>=1+1</t></is></c>")
                .containsPattern("<c r=\"B2\"[^>]*><v>1552.01</v>")
                .containsPattern("<c r=\"C2\" s=\"\\d+\"[^>]*><v>46083.5</v>")
                .containsPattern("<c r=\"E2\"[^>]*><v>17</v>")
                .doesNotContain("<f>");
        assertThat(part("xl/styles.xml")).contains("dd.mm.yyyy hh:mm:ss");
    }

    @Test
    void a_number_that_excel_would_round_is_a_text() throws IOException {
        Sheet sheet = new XlsxSheet(out, "Журнал", 10);
        sheet.row(List.of(999_999_999_999_999_999L));
        sheet.end();

        assertThat(part("xl/worksheets/sheet1.xml")).contains("<t>999999999999999999</t>");
    }

    @Test
    void a_sheet_that_is_full_is_followed_by_another_with_the_same_head() throws IOException {
        Sheet sheet = new XlsxSheet(out, "Журнал", 2);
        for (String row : List.of("Check", "1", "2", "3", "4", "5")) {
            sheet.row(List.of(row));
        }
        sheet.end();

        assertThat(texts("xl/worksheets/sheet1.xml")).isEqualTo("Check 1 2");
        assertThat(texts("xl/worksheets/sheet2.xml")).isEqualTo("Check 3 4");
        assertThat(texts("xl/worksheets/sheet3.xml")).isEqualTo("Check 5");
        assertThat(part("xl/workbook.xml")).contains("sheetId=\"3\"");
    }

    @Test
    void a_text_that_no_cell_holds_is_cut() throws IOException {
        Sheet sheet = new XlsxSheet(out, "Журнал", 2);
        sheet.row(List.of("x".repeat(40_000)));
        sheet.end();

        assertThat(texts("xl/worksheets/sheet1.xml")).hasSize(32_767);
    }

    @Test
    void a_book_that_breaks_off_is_no_book() throws IOException {
        Sheet sheet = new XlsxSheet(out, "Журнал", 10);
        sheet.row(List.of("Чек"));
        sheet.breakOff("ПРЕРВАНО");

        assertThat(out.toString(ISO_8859_1)).doesNotContain("PK\5\6");
    }

    /** The memory of the tests could not hold a million rows of texts that are all different. */
    @Test
    void rows_leave_the_memory_while_they_are_written() throws IOException {
        Sheet sheet = new XlsxSheet(OutputStream.nullOutputStream(), "Журнал", XlsxSheet.ROWS_OF_A_SHEET);
        long before = used();
        for (int row = 0; row < 60_000; row++) {
            int number = row;
            sheet.row(IntStream.range(0, 10)
                    .mapToObj(column -> "text %d of row %d".formatted(column, number))
                    .toList());
        }
        assertThat(used() - before).isLessThan(16_000_000);
        sheet.end();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private String texts(String name) throws IOException {
        return Arrays.stream(part(name).split("<t>"))
                .skip(1)
                .map(it -> it.substring(0, it.indexOf('<')))
                .collect(Collectors.joining(" "));
    }

    /** By the directory at the end of the file, as Excel does. */
    private String part(String name) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), out.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }
}
