package ru.medkassa.system.mis;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Somebody with a login: a cash desk, the information system, an operator, an auditor. */
record Caller(URI url, String login, String password, String ogrn, String oid) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** The first user of that role in what the demonstration has written of itself. */
    static Caller of(Path demonstrationFile, URI url, String role) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(demonstrationFile))) {
            return reader.readObject().getJsonArray("users").getValuesAs(JsonObject.class).stream()
                    .filter(it -> it.getString("role").equals(role))
                    .findFirst()
                    .map(it -> new Caller(
                            url,
                            it.getString("login"),
                            it.getString("password"),
                            it.getString("ogrn"),
                            it.getString("oid")))
                    .orElseThrow();
        }
    }

    Caller at(URI other) {
        return new Caller(other, login, password, ogrn, oid);
    }

    HttpResponse<String> v2(String method, String query) throws IOException, InterruptedException {
        return send(v2Request(method, query).GET());
    }

    HttpResponse<String> v2(String method, String query, String body) throws IOException, InterruptedException {
        return send(v2Request(method, query).POST(HttpRequest.BodyPublishers.ofString(body, UTF_8)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body, UTF_8)));
    }

    HttpResponse<String> put(String path, String revision, String body) throws IOException, InterruptedException {
        return send(request(path).header("If-Match", revision).PUT(HttpRequest.BodyPublishers.ofString(body, UTF_8)));
    }

    /** Sends invoices without ever holding them all, and gives the answer line by line. */
    HttpResponse<Stream<String>> push(Supplier<InputStream> ndjson) throws IOException, InterruptedException {
        HttpRequest request = request("/api/mis/v1/invoices?" + tenant())
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofInputStream(ndjson))
                .timeout(Duration.ofHours(2))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofLines());
    }

    private HttpRequest.Builder v2Request(String method, String query) {
        return request("/api/paidServices/IntegrationInvoice/v2/" + method + "?" + tenant() + "&" + query);
    }

    private String tenant() {
        return "ogrn=" + ogrn + "&oid=" + oid;
    }

    private HttpRequest.Builder request(String path) {
        String shown = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(UTF_8));
        return HttpRequest.newBuilder(url.resolve(path))
                .header("Authorization", "Basic " + shown)
                .timeout(PATIENCE);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
