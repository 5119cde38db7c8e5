package ru.medkassa.adapters.rest.export;

import java.io.OutputStream;
import java.util.Locale;

/** What a table is exported as. */
public enum Format {
    CSV("text/csv; charset=utf-8") {
        @Override
        Sheet open(OutputStream out, String title) {
            return new CsvSheet(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Sheet open(OutputStream out, String title) {
            return new XlsxSheet(out, title, XlsxSheet.ROWS_OF_A_SHEET);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format by the end of a file's name, {@code csv} or {@code xlsx}. */
    public static Format ofExtension(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract Sheet open(OutputStream out, String title);
}
