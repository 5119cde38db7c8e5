package ru.medkassa.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The server as a client sees it: one user, one address. */
record PaidServices(HttpClient http, String url, DemoFile.User user) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String API = "/api/paidServices/IntegrationInvoice/";

    /** A call that can be made and shown. */
    record Call(String verb, String path, Map<String, String> query, Optional<String> body) {

        static Call get(String method, Map<String, String> query) {
            return new Call("GET", API + method, query, Optional.empty());
        }

        static Call post(String method, Map<String, String> query, Optional<String> body) {
            return new Call("POST", API + method, query, body);
        }

        /** Path and query as they are sent. */
        String target() {
            return query.isEmpty()
                    ? path
                    : query.entrySet().stream()
                            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&", path + "?", ""));
        }
    }

    /** What came back. */
    record Reply(int httpCode, String body) {

        /** The contract's own code; zero if the body has none, as that of an invoice has another meaning of it. */
        int refusal() {
            return httpCode == 200 ? 0 : json().getInt("status", 0);
        }

        /** What is still to be paid, if the answer is an invoice. */
        Optional<BigDecimal> due() {
            return Optional.ofNullable(json().getJsonNumber("paySum")).map(JsonNumber::bigDecimalValue);
        }

        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            } catch (JsonException e) {
                return JsonObject.EMPTY_JSON_OBJECT;
            }
        }
    }

    Reply send(Call call) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + call.target()))
                .timeout(TIMEOUT)
                .header("Authorization", authorization(user))
                .header("Content-Type", "application/json; charset=utf-8")
                .method(call.verb(), call.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                .build();
        var response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Reply(response.statusCode(), response.body());
    }

    /** HTTP Basic, the login in UTF-8 (RFC 7617). */
    static String authorization(DemoFile.User user) {
        byte[] pair = (user.login() + ":" + user.password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
