package ru.medkassa.system.storm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;

/** A 1C client of one store: what it is called, and how it calls the server. */
public record CashDesk(URI url, String login, String password, String ogrn, String oid) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    CashDesk withPassword(String other) {
        return new CashDesk(url, login, other, ogrn, oid);
    }

    public Answer pay(Payment payment) throws IOException, InterruptedException {
        return send(request("Pay", "invoiceGuid=" + payment.invoice().guid())
                .POST(HttpRequest.BodyPublishers.ofString(payment.json()))
                .build());
    }

    public Answer find(Demo.Invoice invoice) throws IOException, InterruptedException {
        return get("ByNumber", "invoiceGuid=" + invoice.guid());
    }

    Answer get(String method, String query) throws IOException, InterruptedException {
        return send(request(method, query).build());
    }

    String path(String method) {
        return "/api/paidServices/IntegrationInvoice/v2/" + method;
    }

    String tenant() {
        return "ogrn=" + ogrn + "&oid=" + oid;
    }

    String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(UTF_8));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpRequest.Builder request(String method, String query) {
        return HttpRequest.newBuilder(url.resolve(path(method) + "?" + tenant() + "&" + query))
                .header("Authorization", authorization())
                .header("Content-Type", "application/json")
                .timeout(PATIENCE);
    }

    private static Answer send(HttpRequest request) throws IOException, InterruptedException {
        return Answer.of(HTTP.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)));
    }
}
