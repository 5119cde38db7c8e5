package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.hospital.Store;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.hospital.Unique;
import ru.medkassa.system.wire.Call;

/** Of several errors in one call, the one that comes first in the contract's order is answered. */
interface OrderOfChecks {

    @TestFactory
    default Stream<DynamicTest> credentials_come_before_the_hospital_and_the_hospital_before_the_method() {
        Store store = Hospital.inMoscow().store();
        Till till = store.till();
        Call empty =
                till.pay(store.invoice(), new PaymentBody(java.util.List.of())).without("invoiceGuid");
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("401", empty.byNobody().without("ogrn").without("oid"));
        Till auditor = till.of(store.hospital().auditor(store));
        calls.put("403", auditor.any("Pay").without("ogrn").without("oid"));
        calls.put("4006", empty.without("ogrn").without("oid"));
        calls.put("4007", empty.with("ogrn", Unique.ogrn()).without("oid"));
        calls.put("4016", empty.with("ogrn", Unique.ogrn()));
        calls.put("4017", emptyPayWithoutMis());
        calls.put("4004", empty);
        return calls.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> assertThat(
                                Integer.toString(it.getValue().send().status()))
                        .isEqualTo(it.getKey())));
    }

    @Test
    default void an_unknown_store_comes_before_a_hospital_that_is_not_connected() {
        Call call = Hospital.withoutMis().store().till().any("ByNumber").with("oid", Unique.oid());
        assertThat(call.send().status()).isEqualTo(4016);
    }

    @Test
    default void the_fields_of_pay_are_checked_in_the_order_of_their_codes() {
        Till till = Hospital.inMoscow().store().till();
        Invoice unknown = new Invoice(till.store(), Unique.guid(), "");
        PaymentBody wrong = PaymentBody.at(till.desk())
                .set("CheckNum", "-1")
                .set("cashdeskGuid", "\"none\"")
                .of("0");
        assertThat(till.pay(unknown, wrong).send().status()).isEqualTo(4004);
        PaymentBody numbered = wrong.set("CheckNum", "1");
        assertThat(till.pay(unknown, numbered).send().status()).isEqualTo(4005);
        PaymentBody atUnknownDesk = numbered.set("cashdeskGuid", "\"" + Unique.guid() + "\"");
        assertThat(till.pay(unknown, atUnknownDesk).send().status()).isEqualTo(4008);
        assertThat(till.pay(unknown, atUnknownDesk.of("1")).send().status()).isEqualTo(4010);
        assertThat(till.pay(till.store().invoice(), atUnknownDesk.of("1"))
                        .send()
                        .status())
                .isEqualTo(4015);
    }

    @Test
    default void the_birthday_comes_before_the_name() {
        Till till = Hospital.inMoscow().store().till();
        for (Call call : java.util.List.of(till.byPayer(), till.ofd())) {
            assertThat(call.without("birthday").without("name").send().status()).isEqualTo(4002);
            assertThat(call.without("name").send().status()).isEqualTo(4003);
        }
    }

    @Test
    default void an_unknown_invoice_comes_before_an_unknown_status() {
        Till till = Hospital.inMoscow().store().till();
        Invoice unknown = new Invoice(till.store(), Unique.guid(), "");
        assertThat(till.status(till.store().invoice(), 99).send().status()).isEqualTo(4018);
        assertThat(till.status(unknown, 6).send().status()).isEqualTo(4010);
        assertThat(till.status(unknown, 99).send().status()).isEqualTo(4010);
    }

    @Test
    default void a_number_that_several_invoices_have_comes_before_their_being_paid() {
        Till till = Hospital.inMoscow().store().till();
        Map<String, Object> paid = Map.of("number", "777", "received", 155_200L, "state", "PAID");
        till.store().invoice(paid);
        till.store().invoice(paid);
        assertThat(till.byNumber("777").send().status()).isEqualTo(4011);
    }

    private static Call emptyPayWithoutMis() {
        Till till = Hospital.withoutMis().store().till();
        return till.pay(till.store().invoice(), new PaymentBody(java.util.List.of()));
    }
}
