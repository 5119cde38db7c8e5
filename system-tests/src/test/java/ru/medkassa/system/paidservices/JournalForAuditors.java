package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.medkassa.system.hospital.Books;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.Store;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.hospital.User;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;

/** The auditor's page of the journal. */
interface JournalForAuditors {

    @Test
    default void an_auditor_reads_what_the_tills_of_the_hospital_did() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        till.pay(invoice).send();
        till.pay(invoice).send();
        List<JsonObject> rows = entries(page(till.store()).send());
        assertThat(rows).hasSize(2);
        JsonObject newest = rows.get(0);
        assertThat(newest.getString("method")).isEqualTo("Pay");
        assertThat(newest.getString("direction")).isEqualTo("incoming");
        assertThat(newest.getString("invoiceNumber")).isEqualTo(invoice.number());
        assertThat(newest.getString("invoiceGuid")).isEqualTo(invoice.guid().toString());
        assertThat(newest.getString("cashdeskGuid")).isEqualTo(till.desk().toString());
        assertThat(newest.getString("user")).isEqualTo(till.user().login());
        assertThat(newest.getString("identifiedBy")).isEqualTo("password");
        assertThat(newest.getString("result")).isEqualTo("done");
        assertThat(newest.getString("address")).isEqualTo("127.0.0.1");
        assertThat(newest.getString("at")).endsWith("Z");
        assertThat(newest.get("status")).isEqualTo(JsonValue.NULL);
        assertThat(newest.getJsonNumber("number").longValue())
                .isGreaterThan(rows.get(1).getJsonNumber("number").longValue());
    }

    @Test
    default void the_pages_follow_one_another_without_a_gap() {
        Till till = Hospital.inMoscow().store().till();
        for (int i = 0; i < 5; i++) {
            till.byPayer().send();
        }
        Call all = page(till.store());
        List<Long> numbers = numbers(all.send());
        List<Long> paged = new ArrayList<>();
        Call page = all.with("limit", "2");
        for (int i = 0; i < 3; i++) {
            Answer answer = page.send();
            paged.addAll(numbers(answer));
            page = page.with("before", answer.object().getString("next", "none"));
        }
        assertThat(paged).hasSize(5).isEqualTo(numbers);
        assertThat(page.query()).contains("before=none");
    }

    @Test
    default void the_journal_is_asked_by_invoice_and_by_time() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        till.receive(invoice).send();
        till.byPayer().send();
        till.receive(till.store().invoice()).send();
        Call page = page(till.store());
        assertThat(entries(page.with("invoiceGuid", invoice.guid().toString()).send()))
                .hasSize(1);
        assertThat(entries(page.with("invoiceNumber", invoice.number()).send())).hasSize(1);
        String middle = entries(page.send()).get(1).getString("at");
        assertThat(entries(page.with("from", middle).send())).hasSize(2);
        assertThat(entries(page.with("to", middle).send())).hasSize(1);
        assertThat(entries(page.with("from", "2099-01-01").send())).isEmpty();
    }

    @Test
    default void somebody_else_s_hospital_is_invisible() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        till.receive(invoice).send();
        Call foreign = page(Hospital.inMoscow().store());
        assertThat(entries(foreign.send())).isEmpty();
        assertThat(entries(
                        foreign.with("invoiceGuid", invoice.guid().toString()).send()))
                .isEmpty();
        String ogrn = till.store().hospital().ogrn();
        assertThat(entries(foreign.with("ogrn", ogrn).send())).isEmpty();
    }

    @Test
    default void a_till_may_not_read_the_journal_and_nobody_may() {
        Till till = Hospital.inMoscow().store().till();
        Call page = page(till.store());
        assertThat(page.by(till.user().login(), till.user().password()).send().code())
                .isEqualTo(403);
        Answer answer = page.byNobody().send();
        assertThat(answer.code()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isPresent();
    }

    @Test
    default void a_wrong_question_is_refused_with_the_reason() {
        Call page = page(Hospital.inMoscow().store());
        for (String wrong : List.of("limit=0", "limit=501", "limit=x", "before=x", "from=x", "to=x", "invoiceGuid=x")) {
            Answer answer = page.raw(wrong).send();
            assertThat(answer.code()).as(wrong).isEqualTo(400);
            assertThat(answer.reason()).as(wrong).startsWith("поле " + wrong.split("=")[0]);
        }
    }

    @Test
    default void reading_the_journal_leaves_no_row_in_it() {
        Call page = page(Hospital.inMoscow().store());
        Books before = Books.now();
        assertThat(page.send().header("Cache-Control")).hasValue("no-store");
        assertThat(before.journaledSince()).isEmpty();
    }

    private static Call page(Store store) {
        User auditor = store.hospital().auditor(store);
        return Call.of("GET", "/api/audit/v1/journal").by(auditor.login(), auditor.password());
    }

    private static List<JsonObject> entries(Answer answer) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(200);
        return answer.object().getJsonArray("entries").getValuesAs(JsonObject.class);
    }

    private static List<Long> numbers(Answer answer) {
        return entries(answer).stream()
                .map(it -> it.getJsonNumber("number").longValue())
                .toList();
    }
}
