package ru.medkassa.adapters.rest.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * CSV as the Russian Excel opens it: UTF-8 with a byte order mark, semicolons, a comma in decimals, otherwise RFC 4180.
 *
 * <p>A text that Excel would take for a formula gets an apostrophe before it: what the medical information system or a
 * caller sent must not do anything on the auditor's computer.
 */
final class CsvSheet implements Sheet {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String END_OF_LINE = "\r\n";
    private static final String STARTS_FORMULA = "=+-@\t\r\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    private final Writer out;
    private boolean begun;

    CsvSheet(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (!begun) {
            out.write(BYTE_ORDER_MARK);
            begun = true;
        }
        String separator = "";
        for (Object cell : cells) {
            out.write(separator);
            out.write(text(cell));
            separator = ";";
        }
        out.write(END_OF_LINE);
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    @Override
    public void breakOff(String reason) throws IOException {
        row(List.of(reason));
        out.flush();
    }

    private static String text(Object cell) {
        if (cell instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (cell instanceof String text) {
            return quoted(harmless(text));
        }
        return cell == null ? "" : cell.toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(it -> it == ';' || it == '"' || it == '\r' || it == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
