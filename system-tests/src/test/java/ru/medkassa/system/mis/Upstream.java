package ru.medkassa.system.mis;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.medkassa.standin.Options;
import ru.medkassa.standin.StandIn;

/** The medical information system of the tests, which can be stopped and started again and remembers everything. */
final class Upstream implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Options options;
    private StandIn running;

    private Upstream(Options options) throws IOException {
        this.options = options;
        running = StandIn.start(options);
    }

    static Upstream start(int port, Path file) throws IOException {
        return new Upstream(new Options(port, Optional.of(file), Optional.empty(), Optional.empty()));
    }

    String address() {
        return "http://localhost:" + options.port();
    }

    /** Whoever is waiting for an answer does not get one, and nobody answers until {@link #startAgain}. */
    void stop() throws IOException {
        running.close();
    }

    void startAgain() throws IOException {
        running = StandIn.start(options);
    }

    void behave(String json) throws IOException, InterruptedException {
        post("/control/behaviour", json);
    }

    /** Invoices that it holds from now on. */
    void take(String ogrn, String oid, String ndjson) throws IOException, InterruptedException {
        post("/control/invoices?ogrn=" + ogrn + "&oid=" + oid, ndjson);
    }

    /** Everything that changed something there, in order. */
    List<JsonObject> applied() throws IOException, InterruptedException {
        return lines("/control/applied");
    }

    /** Every request that it has ever seen. */
    List<JsonObject> seen() throws IOException, InterruptedException {
        return lines("/control/log");
    }

    private List<JsonObject> lines(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address() + path)).build();
        try (Stream<String> lines =
                HTTP.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            return lines.map(Upstream::object).toList();
        }
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode() + " " + answer.body());
        }
    }

    static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
