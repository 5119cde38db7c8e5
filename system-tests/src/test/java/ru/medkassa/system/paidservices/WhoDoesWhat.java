package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.Store;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.hospital.Unique;
import ru.medkassa.system.hospital.User;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;

/** The error guide, by itself and beside the calls of the journal. */
interface WhoDoesWhat {

    @Test
    default void auditors_operators_and_administrators_read_the_guide_and_a_till_does_not() {
        Till till = Hospital.inMoscow().store().till();
        for (String role : List.of("AUDITOR", "OPERATOR", "ADMINISTRATOR")) {
            assertThat(guide(user(till.store(), role)).send().object().getJsonArray("errors"))
                    .as(role)
                    .hasSizeGreaterThan(30);
        }
        assertThat(guide(till.user()).send().code()).isEqualTo(403);
        assertThat(guide(till.user()).byNobody().send().code()).isEqualTo(401);
    }

    @Test
    default void one_code_is_looked_up() {
        User auditor = user(Hospital.inMoscow().store(), "AUDITOR");
        Answer answer = guide(auditor).with("code", "5003").send();
        List<JsonObject> rows = answer.object().getJsonArray("errors").getValuesAs(JsonObject.class);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getInt("status")).isEqualTo(5003);
        assertThat(rows.get(0).getJsonObject("advice").getString("oneC"))
                .isEqualTo("Сохранить счет в отложенные и повторно отправить в МИС");
        assertThat(guide(auditor).with("code", "1").send().object().getJsonArray("errors"))
                .isEmpty();
    }

    @Test
    default void a_refused_call_of_the_journal_says_who_does_what_now() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        till.pay(invoice).send();
        till.receive(invoice).with("invoiceGuid", Unique.guid().toString()).send();
        User auditor = user(till.store(), "AUDITOR");
        List<JsonObject> rows = Call.of("GET", "/api/audit/v1/journal")
                .by(auditor.login(), auditor.password())
                .send()
                .object()
                .getJsonArray("entries")
                .getValuesAs(JsonObject.class);
        assertThat(rows.get(0).getInt("status")).isEqualTo(4010);
        assertThat(rows.get(0).getJsonObject("advice").getString("oneC")).isEqualTo("Обратиться в СТП МИС");
        assertThat(rows.get(1).get("advice")).isEqualTo(JsonValue.NULL);
    }

    private static User user(Store store, String role) {
        return store.hospital().user(role + "-" + Unique.number(), role, store);
    }

    private static Call guide(User user) {
        return Call.of("GET", "/api/audit/v1/error-guide").by(user.login(), user.password());
    }
}
