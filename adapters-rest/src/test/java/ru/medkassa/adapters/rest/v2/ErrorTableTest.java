package ru.medkassa.adapters.rest.v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.medkassa.adapters.rest.door.Problem;

/** The table in {@code docs/paid-services-errors.csv} and the code say the same. */
class ErrorTableTest {

    @Test
    void every_row_of_the_table_is_in_the_code_and_nothing_else() throws IOException {
        Map<Integer, String> table = new TreeMap<>();
        for (String row : rows()) {
            String[] cells = row.split(",", 3);
            table.put(Integer.parseInt(cells[1]), cells[0] + " " + title(cells[2]));
        }
        assertThat(inCode()).isEqualTo(table).hasSize(26);
    }

    private static Map<Integer, String> inCode() {
        Object[] names = {"X", "N"};
        Stream<Problem> refusals = Arrays.stream(ErrorCode.values()).map(code -> code.naming(names));
        Stream<Problem> failures = Arrays.stream(V2Method.values()).map(method -> method.failure(null));
        Map<Integer, String> code = new TreeMap<>();
        Stream.concat(refusals, failures).forEach(it -> code.put(it.status(), it.httpCode() + " " + it.title()));
        return code;
    }

    private static String title(String cell) {
        String title = cell.substring(1, cell.indexOf('"', 1));
        return title.contains("{checkNum}")
                ? title.replace("{checkNum}", "X").replace("{number}", "N")
                : title.replaceAll("\\{(number|invoiceGuid)}", "X");
    }

    private static List<String> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "paid-services-errors.csv"));
        return lines.subList(1, lines.size());
    }
}
