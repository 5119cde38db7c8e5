package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.wire.Answer;

/** The time of a settlement in every form that the contract accepts; without a zone it is the hospital's. */
interface TolerantReadingOfDates {

    @TestFactory
    default Stream<DynamicTest> a_time_is_kept_as_it_was_in_moscow() {
        Map<String, String> dates = new LinkedHashMap<>();
        dates.put("2026-03-11T17:06:42", "2026-03-11T14:06:42Z");
        dates.put("2026-03-11T17:06:42.5", "2026-03-11T14:06:42.5Z");
        dates.put("2026-03-11T17:06:42.57", "2026-03-11T14:06:42.57Z");
        dates.put("2026-03-11T17:06:42.577", "2026-03-11T14:06:42.577Z");
        dates.put("2026-03-11T17:06:42.5771", "2026-03-11T14:06:42.5771Z");
        dates.put("2026-03-11T17:06:42.57712", "2026-03-11T14:06:42.57712Z");
        dates.put("2026-03-11T17:06:42.577123", "2026-03-11T14:06:42.577123Z");
        dates.put("2026-03-11T17:06:42.5771234", "2026-03-11T14:06:42.577123Z");
        dates.put("2026-03-11T17:06:42Z", "2026-03-11T17:06:42Z");
        dates.put("2026-03-11T17:06:42.577+05:00", "2026-03-11T12:06:42.577Z");
        dates.put("2026-03-11", "2026-03-10T21:00:00Z");
        dates.put("11.03.2026 17:06:42", "2026-03-11T14:06:42Z");
        dates.put("11.03.2026", "2026-03-10T21:00:00Z");
        dates.put("20260311170642", "2026-03-11T14:06:42Z");
        dates.put("20260311", "2026-03-10T21:00:00Z");
        dates.put("/Date(1773238002000)/", "2026-03-11T14:06:42Z");
        return areKept("Europe/Moscow", dates);
    }

    @TestFactory
    default Stream<DynamicTest> a_time_is_kept_as_it_was_in_vladivostok() {
        return areKept(
                "Asia/Vladivostok",
                Map.of(
                        "2026-03-11T17:06:42", "2026-03-11T07:06:42Z",
                        "11.03.2026", "2026-03-10T14:00:00Z",
                        "20260311170642", "2026-03-11T07:06:42Z",
                        "2026-03-11T17:06:42+03:00", "2026-03-11T14:06:42Z"));
    }

    @Test
    default void an_answer_tells_times_in_the_zone_of_the_hospital() {
        Till till = Hospital.in("Asia/Vladivostok").store().till();
        Answer answer = till.byNumber(till.store().invoice()).send();
        assertThat(answer.object().getString("date")).isEqualTo("2026-03-10T18:53:16.577");
    }

    @TestFactory
    default Stream<DynamicTest> a_time_that_is_none_counts_as_left_out() {
        return Stream.of("\"0001-01-01T00:00:00\"", "\"\"", "null", "\"  \"")
                .map(none -> DynamicTest.dynamicTest(none, () -> {
                    Till till = Hospital.inMoscow().store().till();
                    Invoice invoice = till.store().invoice();
                    PaymentBody payment = PaymentBody.at(till.desk()).set("BillDate", none);
                    assertThat(till.pay(invoice, payment).send().code()).isEqualTo(200);
                    assertThat(invoice.payment().get("settled_at")).isNull();
                    assertThat(invoice.remarks()).containsExactly("SETTLEMENT_TIME_ABSENT");
                }));
    }

    private static Stream<DynamicTest> areKept(String zone, Map<String, String> dates) {
        Till till = Hospital.in(zone).store().till();
        return dates.entrySet().stream()
                .map(date -> DynamicTest.dynamicTest(date.getKey(), () -> {
                    Invoice invoice = till.store().invoice();
                    PaymentBody payment = PaymentBody.at(till.desk()).set("BillDate", "\"" + date.getKey() + "\"");
                    Answer answer = till.pay(invoice, payment).send();
                    assertThat(answer.code()).as(answer.text()).isEqualTo(200);
                    assertThat(invoice.payment().time("settled_at")).isEqualTo(Instant.parse(date.getValue()));
                    assertThat(invoice.remarks()).isEmpty();
                }));
    }
}
