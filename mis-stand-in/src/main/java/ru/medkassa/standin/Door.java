package ru.medkassa.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Everything that comes over the wire: who it is, what it asks for, and how it is answered or is not. */
final class Door implements HttpHandler {

    private static final String V2 = "/api/paidservices/integrationinvoice/v2/";
    private static final String VERSION = "/api/paidservices/integrationinvoice/version";

    private final Hospital hospital;
    private final Control control;
    private final Feed feed;
    private final Optional<String> authorization;
    private final Clock clock;

    Door(Hospital hospital, Optional<String> credentials, Clock clock) {
        this.hospital = hospital;
        this.control = new Control(hospital);
        this.feed = new Feed(hospital);
        this.authorization = credentials.map(
                it -> "Basic " + Base64.getEncoder().encodeToString(it.getBytes(StandardCharsets.UTF_8)));
        this.clock = clock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().replaceFirst("/+$", "");
            String query = exchange.getRequestURI().getRawQuery();
            if (path.startsWith("/control/")) {
                send(exchange, control.answer(Asked.of(path, query, ""), exchange.getRequestBody()));
            } else if (!isKnown(exchange)) {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"MIS\", charset=\"UTF-8\"");
                send(exchange, Answer.text(401, "<html>401</html>"));
            } else {
                serve(exchange, path, Asked.of(path, query, text(exchange)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isKnown(HttpExchange exchange) {
        return authorization
                .map(expected -> expected.equals(exchange.getRequestHeaders().getFirst("Authorization")))
                .orElse(true);
    }

    private static String text(HttpExchange exchange) throws IOException {
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        InputStream body = exchange.getRequestBody();
        byte[] bytes = packed ? new GZIPInputStream(body).readAllBytes() : body.readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void serve(HttpExchange exchange, String path, Asked asked) throws IOException, InterruptedException {
        String known = path.toLowerCase(Locale.ROOT);
        Fate fate = hospital.behaviour().next(asked);
        pause(fate.delayMs());
        if (known.startsWith(V2)) {
            Answer answer = hospital.hear(asked, clock.instant().toString(), fate);
            if (!fate.lost()) {
                send(exchange, answer, fate);
            }
        } else if (known.equals("/feed")) {
            send(exchange, fate.instead().orElseGet(() -> feed.answer(asked)), fate);
        } else if (known.equals(VERSION)) {
            send(
                    exchange,
                    Answer.ok(Json.createObjectBuilder()
                            .add("version", "2.0")
                            .add("build", "stand-in")
                            .build()));
        } else {
            send(exchange, Answer.text(404, "<html>404</html>"));
        }
    }

    private static void send(HttpExchange exchange, Answer answer, Fate fate) throws IOException, InterruptedException {
        boolean packed = fate.gzip();
        byte[] body = packed ? packed(answer.body()) : answer.body();
        head(exchange, answer, packed, body.length);
        pause(fate.pauseMs());
        if (body.length > 0) {
            OutputStream out = exchange.getResponseBody();
            out.write(body, 0, fate.cut() ? body.length / 2 : body.length);
            out.flush();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        head(exchange, answer, false, answer.body().length);
        if (answer.body().length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static void head(HttpExchange exchange, Answer answer, boolean packed, int length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        if (packed) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.http(), length == 0 ? -1 : length);
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(body);
        }
        return packed.toByteArray();
    }

    private static void pause(long millis) throws InterruptedException {
        if (millis > 0) {
            Thread.sleep(millis);
        }
    }
}
