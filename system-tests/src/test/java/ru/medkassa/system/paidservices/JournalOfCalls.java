package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.medkassa.system.hospital.Books;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.hospital.Row;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.hospital.Unique;
import ru.medkassa.system.wire.Call;

/** Every call leaves one row in the journal, and never a name. */
interface JournalOfCalls {

    @TestFactory
    default Stream<DynamicTest> each_successful_call_leaves_one_row_with_all_that_identifies_it() {
        Till till = Hospital.inMoscow().store().till();
        return Identity.METHODS.stream()
                .map(method -> DynamicTest.dynamicTest(method, () -> {
                    Call call = till.any(method);
                    Books before = Books.now();
                    Instant start = Instant.now();
                    assertThat(call.send().code()).isEqualTo(200);
                    isComplete(before.oneJournaledSince(), method, till, start);
                }));
    }

    @Test
    default void a_row_about_an_invoice_tells_its_number_and_identifier() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        for (Call call : List.of(
                till.byNumber(invoice),
                till.byGuid(invoice),
                till.receive(invoice),
                till.status(invoice, 2),
                till.pay(invoice))) {
            Row row = journaled(call);
            assertThat(row.get("invoice_number")).isEqualTo(invoice.number());
            assertThat(row.get("invoice_guid")).isEqualTo(invoice.guid());
        }
    }

    @Test
    default void the_row_of_a_payment_tells_the_payment_as_it_was_reported() {
        Till till = Hospital.inMoscow().store().till();
        PaymentBody payment = PaymentBody.at(till.desk()).and("cashier", "\"Зайцева\"");
        Row row = journaled(till.pay(till.store().invoice(), payment));
        assertThat(row.get("cash_desk_guid")).isEqualTo(till.desk());
        assertThat(row.text("check_number")).isEqualTo(payment.value("CheckNum"));
        assertThat(row.text("payments")).isEqualTo(payment.without("cashier").json());
    }

    @Test
    default void the_row_of_a_refused_payment_tells_what_could_be_read_of_it() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        PaymentBody payment = PaymentBody.at(till.desk());
        Row row = journaled(till.pay(invoice, payment.of("-1")));
        assertThat(row.text("result")).isEqualTo("REFUSED");
        assertThat(row.number("status")).isEqualTo(4008);
        assertThat(row.get("invoice_guid")).isEqualTo(invoice.guid());
        assertThat(row.text("check_number")).isEqualTo(payment.value("CheckNum"));
        assertThat(row.text("payments")).contains("\"paySum\":\"-1\"");
    }

    @Test
    default void the_row_of_a_call_for_an_unknown_hospital_tells_what_was_sent() {
        Till till = Hospital.inMoscow().store().till();
        String ogrn = Unique.ogrn();
        Row row = journaled(till.any("ByPayer").with("ogrn", ogrn).with("oid", "1.2.3"));
        assertThat(row.get("ogrn")).isEqualTo(ogrn);
        assertThat(row.get("oid")).isEqualTo("1.2.3");
        assertThat(row.number("organization_id"))
                .isEqualTo(till.store().hospital().id());
        Row odd = journaled(till.any("ByPayer").with("ogrn", "я".repeat(500)).with("oid", "a\u0000b"));
        assertThat(odd.get("ogrn")).isEqualTo("я".repeat(128));
        assertThat(odd.get("oid")).isEqualTo("a\ufffdb");
    }

    @Test
    default void the_payer_is_in_no_column() {
        Till till = Hospital.inMoscow().store().till();
        till.store().invoice();
        List<Call> calls = List.of(
                till.byPayer(),
                till.ofd(),
                till.byPayer().without("birthday"),
                till.byPayer().verb("POST").asJson(),
                till.byPayer().verb("POST").asForm(),
                till.byPayer().with("ot", "").byNobody(),
                till.any("Pay").with("family", "Ёжиков").with("birthday", "1972-02-20"),
                till.any("ByNumber").with("family", "Ёжиков"),
                till.cashDesk(Unique.guid(), "Ёжиков Пётр"));
        for (Call call : calls) {
            String row = journaled(call).toString();
            assertThat(row).doesNotContainIgnoringCase("жиков", "Пётр", "Ильич");
            assertThat(row).doesNotContain("1972", "89997776655", "example.com");
        }
    }

    @Test
    default void version_is_journaled_at_both_addresses() {
        for (String place : List.of("Version", "v2/Version")) {
            Row row = journaled(Call.of("GET", Call.FOLDER + place));
            assertThat(row.text("method")).isEqualTo("Version");
            assertThat(row.get("organization_id")).isNull();
            assertThat(row.text("result")).isEqualTo("DONE");
        }
    }

    @Test
    default void an_unknown_address_or_a_wrong_verb_leaves_no_row() {
        Till till = Hospital.inMoscow().store().till();
        Call byPayer = till.byPayer();
        Books before = Books.now();
        assertThat(byPayer.path(it -> it + "s").send().code()).isEqualTo(404);
        assertThat(byPayer.verb("DELETE").send().code()).isEqualTo(405);
        assertThat(before.journaledSince()).isEmpty();
    }

    private static Row journaled(Call call) {
        Books before = Books.now();
        call.send();
        return before.oneJournaledSince();
    }

    private static void isComplete(Row row, String method, Till till, Instant start) {
        assertThat(row.text("method")).isEqualTo(method);
        assertThat(row.text("direction")).isEqualTo("INCOMING");
        assertThat(row.number("attempt")).isEqualTo(1);
        assertThat(row.number("organization_id"))
                .isEqualTo(till.store().hospital().id());
        assertThat(row.get("ogrn")).isEqualTo(till.store().hospital().ogrn());
        assertThat(row.get("oid")).isEqualTo(till.store().oid());
        assertThat(row.number("http_code")).isEqualTo(200);
        assertThat(row.get("status")).isNull();
        assertThat(row.text("result")).isEqualTo("DONE");
        assertThat(row.text("message")).isEmpty();
        assertThat(row.get("incident")).isNull();
        assertThat(row.time("called_at")).isBetween(start.minusMillis(1), Instant.now());
        assertThat(row.number("duration_nanos")).isPositive();
        assertThat(row.get("caller_login")).isEqualTo(till.user().login());
        assertThat(row.text("identified_by")).isEqualTo("PASSWORD");
        assertThat(row.text("caller_address")).isEqualTo("127.0.0.1");
        assertThat(row.get("payments") != null).isEqualTo(method.equals("Pay"));
    }
}
