package ru.medkassa.system.mis;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.system.mis.Upstream.object;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the information system to the cash desk and back, over the wire on both sides. */
@ExtendWith(MisStanding.Resolver.class)
class RoundTripLauncherIT {

    private static final String SERIES = "КРУГ";
    private static final String GOOD = "{\"anyDesk\":true}";
    private static final int LOOKS = 600;
    private static final long LOOK_MILLIS = 100;

    private final MisStanding standing;
    private final Caller mis;
    private final Caller desk;
    private final Caller operator;
    private final Caller auditor;

    RoundTripLauncherIT(MisStanding standing) throws Exception {
        this.standing = standing;
        mis = standing.caller("mis");
        desk = standing.caller("1c");
        operator = standing.caller("operator");
        auditor = standing.caller("auditor");
    }

    @BeforeEach
    void the_system_behaves() throws Exception {
        standing.upstream().behave(GOOD);
    }

    @Test
    void a_pushed_invoice_is_paid_at_the_desk_and_the_system_hears_of_it() throws Exception {
        MadeInvoice invoice = new MadeInvoice(SERIES, 1);
        standing.upstream().take(mis.ogrn(), mis.oid(), invoice.json());

        assertThat(pushed(invoice)).contains("\"result\":\"created\"");
        assertThat(pushed(invoice)).contains("\"result\":\"unchanged\"");
        assertThat(object(found(invoice).body()).getJsonNumber("paySum").toString())
                .isEqualTo("300.00");
        assertThat(desk.v2("Receive", named(invoice), "").statusCode()).isEqualTo(200);
        assertThat(desk.v2("Pay", named(invoice), Till.payment(1)).statusCode()).isEqualTo(200);

        await(() -> appliedTo(invoice).equals(List.of("Receive", "Pay")));
    }

    @Test
    void an_invoice_that_only_the_system_has_is_found_and_kept() throws Exception {
        MadeInvoice invoice = new MadeInvoice(SERIES, 2);
        standing.upstream().take(mis.ogrn(), mis.oid(), invoice.json());

        assertThat(object(found(invoice).body()).getString("invoiceNum")).isEqualTo(invoice.number());

        standing.upstream().behave("{\"delayMs\":4000}");
        assertThat(found(invoice).statusCode())
                .as("kept here, though the system is too slow to ask")
                .isEqualTo(200);
    }

    @Test
    void what_only_a_silent_system_could_know_is_not_denied() throws Exception {
        standing.upstream().behave("{\"codes\":{\"ByNumber\":503}}");

        HttpResponse<String> answer = found(new MadeInvoice(SERIES, 3));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(object(answer.body()).getInt("status")).isEqualTo(503);
    }

    @Test
    void a_refusal_of_the_system_comes_through_as_it_is() throws Exception {
        standing.upstream().behave("{\"codes\":{\"ByNumber\":4011}}");

        HttpResponse<String> answer = found(new MadeInvoice(SERIES, 4));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer.body()).getInt("status")).isEqualTo(4011);
    }

    @Test
    void what_people_must_mend_waits_for_an_operator_and_goes_on_after_that() throws Exception {
        MadeInvoice invoice = new MadeInvoice(SERIES, 5);
        standing.upstream().take(mis.ogrn(), mis.oid(), invoice.json());
        pushed(invoice);
        standing.upstream().behave("{\"codes\":{\"Pay\":4015}}");

        desk.v2("Pay", named(invoice), Till.payment(1));
        await(() -> waiting(invoice).contains("\"state\":\"attention\""));
        JsonObject delivery = object(waiting(invoice))
                .getJsonArray("deliveries")
                .getValuesAs(JsonObject.class)
                .get(0);
        assertThat(delivery.getString("failure")).isEqualTo("Ошибка отправки 'Pay' в МИС");
        assertThat(delivery.getString("methodName")).isEqualTo("Оплата");
        assertThat(delivery.getJsonObject("advice").toString()).contains("касс");

        standing.upstream().behave(GOOD);
        String path = "/api/admin/v1/deliveries/" + delivery.getJsonNumber("id") + "/send-again";
        assertThat(operator.post(path, "").statusCode()).isEqualTo(200);
        await(() -> appliedTo(invoice).equals(List.of("Pay")));
    }

    @Test
    void both_histories_can_be_read_and_taken_home() throws Exception {
        MadeInvoice invoice = new MadeInvoice(SERIES, 6);
        standing.upstream().take(mis.ogrn(), mis.oid(), invoice.json());
        pushed(invoice);
        desk.v2("Receive", named(invoice), "");
        await(() -> appliedTo(invoice).equals(List.of("Receive")));

        String filter = "?invoiceNumber=" + Caller.encoded(invoice.number());
        assertThat(auditor.get("/api/audit/v1/journal" + filter).body())
                .contains("\"direction\":\"outgoing\"", "Получение");
        assertThat(auditor.get("/api/audit/v1/journal.csv" + filter).body()).contains("Receive", invoice.number());
        assertThat(auditor.get("/api/audit/v1/journal.xlsx" + filter).body()).startsWith("PK");
        String orders = "?orderNumber=" + Caller.encoded(invoice.number());
        assertThat(auditor.get("/api/audit/v1/mis-history" + orders).body())
                .contains(invoice.guid().toString(), "\"way\":\"push\"");
        assertThat(auditor.get("/api/audit/v1/control-report" + orders).body()).contains("Проверкин", "Прием врача");
    }

    private String pushed(MadeInvoice invoice) throws Exception {
        return mis.post("/api/mis/v1/invoices?ogrn=" + mis.ogrn() + "&oid=" + mis.oid(), invoice.json())
                .body();
    }

    private HttpResponse<String> found(MadeInvoice invoice) throws Exception {
        return desk.v2("ByNumber", "number=" + Caller.encoded(invoice.number()));
    }

    private static String named(MadeInvoice invoice) {
        return "invoiceGuid=" + invoice.guid();
    }

    private String waiting(MadeInvoice invoice) {
        try {
            return operator.get("/api/admin/v1/deliveries?" + named(invoice)).body();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> appliedTo(MadeInvoice invoice) {
        try {
            return standing.upstream().applied().stream()
                    .filter(it -> it.getString("invoiceGuid")
                            .equalsIgnoreCase(invoice.guid().toString()))
                    .map(it -> it.getString("method"))
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        for (int look = 0; !condition.getAsBoolean(); look++) {
            assertThat(look).as("it does not come about").isLessThan(LOOKS);
            assertThat(never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
        }
    }
}
