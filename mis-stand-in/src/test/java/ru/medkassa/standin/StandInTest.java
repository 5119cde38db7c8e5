package ru.medkassa.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInTest {

    private static final String TENANT = "ogrn=1025002039776&oid=1.2.643.5.1.13.13.12.2.50.4782";
    private static final String GUID = "a892d5ec-8132-4c92-8cd1-861a643292e2";
    private static final String SALE = "{\"invoiceGuid\":\"" + GUID + "\",\"invoiceNum\":\"4313\",\"type\":1,"
            + "\"date\":\"2022-03-10T11:53:16\",\"family\":\"Тестовый\",\"name\":\"Дмитрий\",\"ot\":\"\","
            + "\"birthday\":\"1972-02-20T00:00:00\",\"status\":1,\"isCancelled\":false,"
            + "\"invoiceSum\":1552.00,\"paySum\":1552.00,\"services\":[]}";
    private static final String DESK = "f333d67d-2e62-11eb-a211-0050baa12c6a";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    private StandIn mis;

    @BeforeEach
    void start() throws Exception {
        restart();
        control("invoices?" + TENANT, SALE);
        control("tenants?" + TENANT, "");
    }

    @AfterEach
    void stop() throws IOException {
        mis.close();
    }

    @Test
    void a_payment_is_applied_once_and_its_repetition_is_4013_with_the_original() throws Exception {
        sendDesk();

        assertThat(status(pay(7, "1000.00"))).isZero();
        JsonObject repeated = json(pay(7, "1000.00"));

        assertThat(repeated.getInt("status")).isEqualTo(4013);
        assertThat(repeated.getString("title")).isEqualTo("Номер чека 7 уже зафиксирован по счёту 4313");
        assertThat(repeated.getJsonObject("data").getString("content")).isEqualTo("same");
        assertThat(json(pay(7, "1.00")).getJsonObject("data").getString("content"))
                .isEqualTo("different");
        assertThat(json(byNumber()).getJsonNumber("paySum").bigDecimalValue()).isEqualByComparingTo("552.00");
    }

    @Test
    void the_codes_are_those_of_the_contract() throws Exception {
        assertThat(status(v2("Receive", ""))).isEqualTo(4006);
        assertThat(status(v2("Receive?ogrn=1025002039776", ""))).isEqualTo(4007);
        assertThat(status(v2("Receive?" + TENANT + ".1&invoiceGuid=" + GUID, "")))
                .isEqualTo(4016);
        assertThat(status(v2("Receive?" + TENANT + "&invoiceGuid=" + DESK, ""))).isEqualTo(4010);
        assertThat(status(v2("Pay?" + TENANT + "&invoiceGuid=" + GUID, "{}"))).isEqualTo(4004);
        assertThat(status(v2("Pay?" + TENANT + "&invoiceGuid=" + GUID, "{\"CheckNum\":1}")))
                .isEqualTo(4005);
        assertThat(status(pay(1, "0.00"))).isEqualTo(4008);
        assertThat(status(pay(1, "1.00"))).isEqualTo(4015);
        assertThat(status(v2("Status?" + TENANT + "&invoiceGuid=" + GUID + "&status=6", "")))
                .isEqualTo(4018);
        assertThat(status(v2("ByNumber?" + TENANT, ""))).isEqualTo(4001);
        assertThat(status(v2("ByNumber?" + TENANT + "&number=1", ""))).isEqualTo(4009);
        assertThat(status(v2("ByPayer?" + TENANT, "{}"))).isEqualTo(4002);
        assertThat(status(v2("Ofd?" + TENANT, "{\"birthday\":\"1972-02-20\"}"))).isEqualTo(4003);
    }

    @Test
    void a_paid_invoice_is_4014_and_may_go_to_ofd() throws Exception {
        sendDesk();
        pay(7, "1552.00");

        assertThat(status(byNumber())).isEqualTo(4014);
        assertThat(status(v2("Status?" + TENANT + "&invoiceGuid=" + GUID + "&status=5", "")))
                .isZero();
        assertThat(v2("Ofd?" + TENANT, payer())).contains(GUID);
        assertThat(v2("ByPayer?" + TENANT, payer())).isEqualTo("[]");
    }

    @Test
    void a_restart_loses_nothing() throws Exception {
        sendDesk();
        pay(7, "1000.00");
        control("behaviour", "{\"codes\":{\"Receive\":5002}}");
        v2("Receive?" + TENANT + "&invoiceGuid=" + GUID, "");
        String log = control("log", "");

        mis.close();
        Files.writeString(directory.resolve("mis.ndjson"), "{\"kind\":\"cal", StandardOpenOption.APPEND);
        restart();

        assertThat(control("log", "")).isEqualTo(log);
        assertThat(status(pay(7, "1000.00"))).isEqualTo(4013);
        assertThat(status(v2("Receive?" + TENANT + "&invoiceGuid=" + GUID, ""))).isEqualTo(5002);
    }

    @Test
    void a_lost_answer_was_applied_and_is_in_both_lists() throws Exception {
        control("behaviour", "{\"loseAnswers\":1}");

        assertThatThrownBy(() -> v2("Receive?" + TENANT + "&invoiceGuid=" + GUID, ""))
                .isInstanceOf(IOException.class);

        assertThat(control("log?invoiceGuid=" + GUID, "").lines()).hasSize(1);
        assertThat(control("applied?invoiceGuid=" + GUID, "")).contains("\"lost\":true");
        assertThat(control("applied?invoiceGuid=" + DESK, "")).isEmpty();
    }

    @Test
    void shares_of_failures_are_kept_and_counted() throws Exception {
        control("behaviour", "{\"failBefore\":0.2,\"failAfter\":0.2,\"failWith\":502,\"anyDesk\":true,\"seed\":7}");
        int failed = 0;
        for (int check = 1; check <= 200; check++) {
            failed += status(pay(check, "1.00")) == 5003 ? 1 : 0;
        }

        assertThat(failed).isBetween(45, 100);
        assertThat(control("applied", "").lines().count()).isBetween(140L, 180L);
        assertThat(control("log", "").lines()).hasSize(200);
    }

    @Test
    void ten_calls_at_once_are_one_payment() throws Exception {
        control("behaviour", "{\"anyDesk\":true}");
        List<CompletableFuture<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            calls.add(client.sendAsync(paying(7, "10.00"), HttpResponse.BodyHandlers.ofString()));
        }

        assertThat(calls.stream().filter(it -> it.join().statusCode() == 200)).hasSize(1);
        assertThat(control("applied", "").lines()).hasSize(1);
    }

    @Test
    void a_cancelled_invoice_is_taken_over_and_told_in_the_feed_again() throws Exception {
        sendDesk();
        pay(7, "1.00");
        control("invoices?" + TENANT, SALE.replace("false", "true"));

        assertThat(get("/feed?since=1").lines()).singleElement().satisfies(line -> assertThat(line)
                .contains("\"isCancelled\":true", "\"cursor\":\"2\"", "\"paySum\":1551.00"));
    }

    private void restart() throws IOException {
        mis = StandIn.start(Options.anywhere().keptIn(directory.resolve("mis.ndjson")));
    }

    private void sendDesk() throws Exception {
        assertThat(v2("CashDesk?" + TENANT, "[{\"cashdeskGuid\":\"" + DESK + "\",\"name\":\"ККМ\"}]"))
                .contains("ККМ");
    }

    private String byNumber() throws Exception {
        return v2("ByNumber?" + TENANT + "&number=4313", "");
    }

    private static String payer() {
        return "{\"family\":\"ТЕСТОВЫЙ\",\"name\":\"Дмитрий\",\"ot\":\"\",\"birthday\":\"1972-02-20\"}";
    }

    private String pay(int check, String sum) throws Exception {
        return client.send(paying(check, sum), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest paying(int check, String sum) {
        return HttpRequest.newBuilder(
                        address("/api/paidServices/IntegrationInvoice/v2/Pay?" + TENANT + "&invoiceGuid=" + GUID))
                .POST(BodyPublishers.ofString("{\"CheckNum\":" + check + ",\"cashdeskGuid\":\"" + DESK
                        + "\",\"Payments\":[{\"PaymentType\":3,\"paySum\":" + sum + "}]}"))
                .build();
    }

    private String v2(String call, String body) throws Exception {
        return post("/api/paidServices/IntegrationInvoice/v2/" + call, body);
    }

    private String control(String what, String body) throws Exception {
        return post("/control/" + what, body);
    }

    private String post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private URI address(String path) {
        return URI.create(mis.address() + path);
    }

    /** The contract's code of a refusal; zero of an invoice. */
    private static int status(String body) {
        JsonObject json = json(body);
        return json.containsKey("title") ? json.getInt("status") : 0;
    }

    private static JsonObject json(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
