package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.hospital.Store;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.hospital.User;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;

/** The auditor's page of the reconciliation list. */
interface ReconciliationForAuditors {

    @Test
    default void an_auditor_reads_what_a_person_should_look_at() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        overpay(till, invoice);
        till.pay(till.store().invoice()).send();
        List<JsonObject> rows =
                entries(list(till.store()).with("remark", "overpaid").send());
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.getString("reason")).isEqualTo("Оплачено больше, чем причиталось");
            assertThat(row.getString("invoiceGuid")).isEqualTo(invoice.guid().toString());
            assertThat(row.getString("invoiceNumber")).isEqualTo(invoice.number());
            assertThat(row.getString("oid")).isEqualTo(till.store().oid());
            assertThat(row.getString("direction")).isEqualTo("sale");
        });
    }

    @Test
    default void somebody_else_s_list_is_empty_and_a_till_may_not_ask() {
        Till till = Hospital.inMoscow().store().till();
        overpay(till, till.store().invoice());
        Call list = list(till.store());
        assertThat(entries(list.send())).isNotEmpty();
        assertThat(entries(list(Hospital.inMoscow().store()).send())).isEmpty();
        assertThat(list.by(till.user().login(), till.user().password()).send().code())
                .isEqualTo(403);
        assertThat(list.with("remark", "x").send().reason()).startsWith("поле remark");
    }

    private static void overpay(Till till, Invoice invoice) {
        till.pay(invoice, PaymentBody.at(till.desk()).of("900000.00")).send();
    }

    private static Call list(Store store) {
        User auditor = store.hospital().auditor(store);
        return Call.of("GET", "/api/audit/v1/reconciliation").by(auditor.login(), auditor.password());
    }

    private static List<JsonObject> entries(Answer answer) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(200);
        return answer.object().getJsonArray("entries").getValuesAs(JsonObject.class);
    }
}
