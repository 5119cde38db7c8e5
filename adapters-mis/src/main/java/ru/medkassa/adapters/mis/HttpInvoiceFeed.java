package ru.medkassa.adapters.mis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import ru.medkassa.application.invoice.InvoiceFeed;
import ru.medkassa.domain.organization.MisEndpoint;

/**
 * Reads a feed over HTTP: {@code GET address?since=cursor}, one invoice in a line. The header {@code X-Cursor} says where
 * to go on, or else the field {@code cursor} of the last line.
 */
@ApplicationScoped
class HttpInvoiceFeed implements InvoiceFeed {

    private Wire wire;

    HttpInvoiceFeed() {}

    @Inject
    HttpInvoiceFeed(Wire wire) {
        this.wire = wire;
    }

    @Override
    public FeedEnd read(String address, MisEndpoint endpoint, Optional<String> cursor, Consumer<String> line) {
        FeedLines lines = new FeedLines(cursor, line);
        Patience patience = Patience.forEachPart(endpoint.connectTimeout().plus(endpoint.answerTimeout()));
        try (ArrivingBody body = new ArrivingBody(patience)) {
            HttpRequest.Builder request = request(address, cursor);
            HttpResponse<ArrivingBody> response =
                    wire.open(endpoint, request, endpoint.connectTimeout(), patience, body);
            if (response.statusCode() != 200) {
                return lines.broken("лента МИС ответила кодом HTTP " + response.statusCode());
            }
            return lines.read(unpacked(response), response.headers().firstValue("X-Cursor"));
        } catch (WrongConnectionException e) {
            return lines.broken(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return lines.broken("сервер останавливается");
        } catch (ExecutionException | TimeoutException | CancellationException | IOException e) {
            return lines.broken(
                    WireFailure.reply(e).fold(heard -> "", silence -> silence.why(), silence -> silence.why()));
        }
    }

    private static InputStream unpacked(HttpResponse<ArrivingBody> response) throws IOException {
        return response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")
                ? new GZIPInputStream(response.body())
                : response.body();
    }

    private static HttpRequest.Builder request(String address, Optional<String> cursor) {
        String sign = address.contains("?") ? "&" : "?";
        return Wire.request(address
                        + cursor.map(it -> sign + "since=" + URLEncoder.encode(it, StandardCharsets.UTF_8))
                                .orElse(""))
                .GET();
    }
}
