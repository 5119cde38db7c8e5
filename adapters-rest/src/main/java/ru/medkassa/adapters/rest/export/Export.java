package ru.medkassa.adapters.rest.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers with a table as a file. The rows are read while the file is sent, so neither memory nor a transaction grows with
 * it. If they can no longer be read, the connection is cut: half a table must not look like a whole one.
 */
@ApplicationScoped
public class Export {

    private static final Logger LOG = Logger.getLogger(Export.class.getName());
    private static final int OK = 200;
    private static final DateTimeFormatter FILE_TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    @Inject
    Clock clock;

    public Response answer(HttpServletRequest request, Format format, Table table) {
        String file =
                table.file() + "-" + FILE_TIME.format(clock.instant().atZone(table.zone())) + "." + format.extension();
        StreamingOutput body = out -> write(table, format, out, request);
        return Response.status(OK)
                .entity(body)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static void write(Table table, Format format, OutputStream out, HttpServletRequest request)
            throws IOException {
        Sheet sheet = format.open(out, table.title());
        try {
            sheet.row(table.columns());
            while (table.rows().hasNext()) {
                sheet.row(table.rows().next());
            }
            sheet.end();
        } catch (RuntimeException e) {
            breakOff(sheet, request, e);
            throw e;
        }
    }

    private static void breakOff(Sheet sheet, HttpServletRequest request, RuntimeException failure) {
        UUID incident = UUID.randomUUID();
        LOG.log(Level.WARNING, failure, () -> "An export broke off and its connection is cut, incident " + incident);
        try {
            sheet.breakOff("ВЫГРУЗКА ПРЕРВАНА, ДАННЫЕ НЕ ПОЛНЫ. Инцидент " + incident);
        } catch (IOException e) {
            LOG.log(Level.FINE, e, () -> "The client of a broken export is gone as well");
        } finally {
            CutConnection.of(request);
        }
    }
}
