package ru.medkassa.adapters.rest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook: texts are texts, whatever they begin with, numbers are numbers, times are times. A sheet of Excel has
 * 1 048 576 rows at most, so a new one is begun after a million.
 *
 * <p>Rows leave the memory a few hundred at a time. Texts are written where they stand: the common table of texts that
 * the format offers would have to be kept until the end.
 */
final class XlsxSheet implements Sheet {

    static final int ROWS_OF_A_SHEET = 1_000_000;

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_DIGITS = 15;
    private static final String TIME = "dd.mm.yyyy hh:mm:ss";

    private final Workbook workbook;
    private final String name;
    private final int rowsOfASheet;
    private Worksheet sheet;
    private List<?> head = List.of();
    private int sheets = 1;
    private int rows;

    XlsxSheet(OutputStream out, String name, int rowsOfASheet) {
        this.workbook = new Workbook(out, "Medkassa", "1.0");
        this.name = name;
        this.rowsOfASheet = rowsOfASheet;
        this.sheet = workbook.newWorksheet(name);
    }

    /** The first row is the head, which every sheet begins with. */
    @Override
    public void row(List<?> cells) throws IOException {
        if (head.isEmpty()) {
            head = cells;
        } else if (rows > rowsOfASheet) {
            sheet.finish();
            sheets++;
            sheet = workbook.newWorksheet(name + " " + sheets);
            rows = 0;
            write(head);
        }
        write(cells);
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }

    /** A workbook that was not finished is none, and Excel says so. */
    @Override
    public void breakOff(String reason) throws IOException {
        sheet.flush();
    }

    private void write(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) {
        if (cell instanceof LocalDateTime time) {
            sheet.value(rows, column, time);
            sheet.style(rows, column).format(TIME).set();
        } else if (cell instanceof Number number && isExact(number)) {
            sheet.value(rows, column, number);
        } else if (cell != null) {
            String text = cell.toString();
            sheet.inlineString(rows, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    /** Excel knows fifteen digits of a number. */
    private static boolean isExact(Number number) {
        return new BigDecimal(number.toString()).precision() <= MOST_DIGITS;
    }
}
