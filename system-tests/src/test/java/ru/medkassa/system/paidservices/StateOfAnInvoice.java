package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.medkassa.system.hospital.Books;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.wire.Answer;

/** How an invoice moves by Receive and Status, and which lists it is on. */
interface StateOfAnInvoice {

    /** In the order of their codes, from 1. */
    List<String> STATES = List.of("ISSUED", "RECEIVED", "PARTLY_PAID", "PAID", "OFD_DUE", "OFD_SENT", "CANCELLED");

    Set<String> ALLOWED = Set.of("4→5", "5→6", "6→5", "3→5");

    @TestFactory
    default Stream<DynamicTest> status_makes_the_moves_of_the_dictionary_and_no_other() {
        Till till = Hospital.inMoscow().store().till();
        return IntStream.rangeClosed(1, 7).boxed().flatMap(from -> IntStream.rangeClosed(1, 7)
                .mapToObj(to -> DynamicTest.dynamicTest(from + "→" + to, () -> moves(till, from, to))));
    }

    @TestFactory
    default Stream<DynamicTest> receive_never_moves_a_state_back() {
        Till till = Hospital.inMoscow().store().till();
        return STATES.stream()
                .map(state -> DynamicTest.dynamicTest(state, () -> {
                    Invoice invoice = invoice(till, state);
                    int expected = Math.max(2, STATES.indexOf(state) + 1);
                    for (int i = 0; i < 2; i++) {
                        Answer answer = till.receive(invoice).send();
                        assertThat(answer.code()).isEqualTo(200);
                        assertThat(answer.object().getInt("status")).isEqualTo(expected);
                    }
                    assertThat(invoice.state()).isEqualTo(STATES.get(expected - 1));
                }));
    }

    @Test
    default void a_hospital_may_allow_other_moves_and_have_other_codes() {
        Hospital hospital = Hospital.inMoscow();
        Till till = hospital.store().till();
        ru.medkassa.system.hospital.Database.execute(
                "insert into medkassa.status_transition values (?, 'ISSUED', 'OFD_DUE')", hospital.id());
        ru.medkassa.system.hospital.Database.execute(
                "update medkassa.dictionary_entry set code = 55 where organization_id = ? and meaning = 'OFD_DUE'",
                hospital.id());
        assertThat(till.status(invoice(till, "ISSUED"), 55).send().object().getInt("status"))
                .isEqualTo(55);
        assertThat(till.status(invoice(till, "PAID"), 5).send().status()).isEqualTo(4018);
    }

    @Test
    default void by_payer_lists_what_is_to_be_paid_or_given_back_newest_first() {
        Till till = Hospital.inMoscow().store().till();
        Invoice older = issued(till, "2026-03-01T00:00:00Z", Map.of());
        Invoice newer = issued(till, "2026-03-02T00:00:00Z", Map.of("state", "PARTLY_PAID", "received", 100L));
        Invoice overpaid = issued(till, "2026-03-03T00:00:00Z", Map.of("state", "PAID", "received", 155_300L));
        issued(till, "2026-03-04T00:00:00Z", Map.of("state", "PAID", "received", 155_200L));
        issued(till, "2026-03-05T00:00:00Z", Map.of("state", "CANCELLED"));
        Invoice toGiveBack = issued(till, "2026-03-06T00:00:00Z", Map.of("state", "CANCELLED", "received", 1L));
        assertThat(guids(till.byPayer().send()))
                .containsExactly(guid(toGiveBack), guid(overpaid), guid(newer), guid(older));
    }

    @Test
    default void ofd_lists_what_needs_sending_and_nothing_else() {
        Till till = Hospital.inMoscow().store().till();
        STATES.forEach(state -> invoice(till, state));
        Answer answer = till.ofd().send();
        assertThat(answer.array()).hasSize(1);
        assertThat(answer.array().getJsonObject(0).getInt("status")).isEqualTo(5);
    }

    @Test
    default void nobody_by_that_name_is_an_empty_list() {
        Till till = Hospital.inMoscow().store().till();
        assertThat(till.byPayer().send().text()).isEqualTo("[]");
        assertThat(till.ofd().send().text()).isEqualTo("[]");
    }

    private static void moves(Till till, int from, int to) {
        Invoice invoice = invoice(till, STATES.get(from - 1));
        Books before = Books.now();
        Answer answer = till.status(invoice, to).send();
        if (from == to || ALLOWED.contains(from + "→" + to)) {
            assertThat(answer.code()).as(answer.text()).isEqualTo(200);
            assertThat(answer.object().getInt("status")).isEqualTo(to);
            assertThat(invoice.state()).isEqualTo(STATES.get(to - 1));
        } else {
            assertThat(answer.status()).isEqualTo(4018);
            before.assertUnchanged();
        }
    }

    private static Invoice invoice(Till till, String state) {
        return till.store().invoice(Map.of("state", state));
    }

    private static Invoice issued(Till till, String at, Map<String, Object> columns) {
        Map<String, Object> all = new java.util.HashMap<>(columns);
        all.put("issued_at", java.sql.Timestamp.from(java.time.Instant.parse(at)));
        return till.store().invoice(all);
    }

    private static String guid(Invoice invoice) {
        return invoice.guid().toString();
    }

    private static List<String> guids(Answer answer) {
        return answer.array().stream()
                .map(it -> it.asJsonObject().getString("invoiceGuid"))
                .toList();
    }
}
