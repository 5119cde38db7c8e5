package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import ru.medkassa.system.hospital.Database;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Row;
import ru.medkassa.system.hospital.Store;
import ru.medkassa.system.hospital.Unique;
import ru.medkassa.system.hospital.User;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;

/** How an administrator connects the information system of the own hospital, and sets the rules of the exchange. */
interface SettingsOfAnAdministrator {

    String WHOLE = "{\"system\":\"МИС\",\"address\":\"http://127.0.0.1:9\",\"access\":\"basic\",\"login\":\"Касса\","
            + "\"password\":\"весьма тайный\",\"connectTimeoutMs\":500}";
    String RULES = "{\"changePayers\":false,\"changeServices\":true,\"documentRegister\":true,\"cleanUp\":true}";

    @Test
    default void a_connection_is_kept_and_shown_without_its_secret() {
        Store store = Hospital.inMoscow().store();
        Call connection = settings(store, "mis-connection");

        Answer changed = put(connection, "0", WHOLE);
        assertThat(changed.code()).as(changed.text()).isEqualTo(200);
        Answer shown = connection.send();
        assertThat(shown.header("ETag")).hasValue("\"1\"").isEqualTo(changed.header("ETag"));
        assertThat(shown.text()).isEqualTo(changed.text()).doesNotContain("весьма тайный");
        assertThat(shown.object().getString("password")).isEqualTo("***");
        assertThat(shown.object().getBoolean("secretReadable")).isTrue();

        assertThat(put(connection, "1", shown.text().replace("500", "700")).code())
                .isEqualTo(200);
        assertThat(connection.send().object().getInt("connectTimeoutMs")).isEqualTo(700);
        assertThat(journal(store)).isEqualTo("Изменено: connectTimeoutMs");
    }

    @Test
    default void who_did_not_see_the_change_of_another_does_not_overwrite_it() {
        Call connection = settings(Hospital.inMoscow().store(), "mis-connection");
        put(connection, "0", WHOLE);

        assertThat(put(connection, "0", WHOLE).code()).isEqualTo(412);
        assertThat(connection.verb("PUT").body(WHOLE).send().code()).isEqualTo(428);
        assertThat(put(connection, "1", "{\"system\":\"\",\"address\":\"mis\",\"access\":\"none\"}")
                        .object()
                        .getJsonObject("data")
                        .getJsonObject("fields"))
                .containsOnlyKeys("system", "address");
        assertThat(put(connection.with("password", "x"), "1", WHOLE).code()).isEqualTo(400);
        assertThat(connection.send().header("ETag")).hasValue("\"1\"");
    }

    @Test
    default void a_system_that_is_away_is_said_to_be_away() {
        Store store = Hospital.inMoscow().store();
        Call connection = settings(store, "mis-connection");
        Call test = connection.path(it -> it + "/test").verb("POST");
        assertThat(test.send().code()).isEqualTo(409);
        put(connection, "0", WHOLE);

        JsonObject tried = test.send().object();

        assertThat(tried.getBoolean("works")).isFalse();
        assertThat(tried.getString("message")).startsWith("МИС недоступна");
        assertThat(journal(store)).startsWith("МИС недоступна");
    }

    @Test
    default void the_rules_of_the_exchange_are_kept() {
        Store store = Hospital.inMoscow().store();
        Call rules = settings(store, "exchange-rules");
        assertThat(rules.send().object().getInt("keptDays")).isEqualTo(30);

        assertThat(put(rules, "0", RULES).object().getBoolean("cleanUp")).isTrue();

        assertThat(rules.send().object().getBoolean("changePayers")).isFalse();
        assertThat(journal(store)).isEqualTo("Изменено: changePayers, cleanUp");
    }

    @Test
    default void rates_of_single_services_are_kept() {
        Call mapping = settings(Hospital.inMoscow().store(), "vat-mapping");
        String tag = mapping.send().header("ETag").orElseThrow();
        String said = "{\"entries\":[{\"service\":null,\"code\":\"W1\",\"from\":\"2026-01-01\",\"rate\":\"base\"}]}";

        Answer changed = mapping.verb("PUT").header("If-Match", tag).body(said).send();

        assertThat(changed.text()).isEqualTo(said).isEqualTo(mapping.send().text());
        assertThat(mapping.verb("PUT").header("If-Match", tag).body(said).send().code())
                .isEqualTo(412);
    }

    @Test
    default void somebody_else_s_hospital_is_not_found_and_others_may_not_ask() {
        Store store = Hospital.inMoscow().store();
        String own = settings(store, "exchange-rules").path();
        Call foreign = settings(Hospital.inMoscow().store(), "exchange-rules").path(it -> own);
        User auditor = store.hospital().auditor(store);

        assertThat(foreign.send().code()).isEqualTo(404);
        assertThat(foreign.path(it -> it.replaceFirst("\\d+", "17")).send().code())
                .isEqualTo(404);
        assertThat(put(foreign, "0", RULES).code()).isEqualTo(404);
        assertThat(foreign.by(auditor.login(), auditor.password()).send().code())
                .isEqualTo(403);
        assertThat(foreign.byNobody().send().code()).isEqualTo(401);
    }

    private static Call settings(Store store, String which) {
        Hospital hospital = store.hospital();
        User admin = hospital.user("Администратор-" + Unique.number(), "ADMINISTRATOR", store);
        return Call.of("GET", "/api/admin/v1/organizations/" + hospital.ogrn() + "/" + which)
                .by(admin.login(), admin.password());
    }

    private static Answer put(Call call, String seen, String body) {
        return call.verb("PUT")
                .withoutHeader("If-Match")
                .header("If-Match", "\"" + seen + "\"")
                .header("Content-Type", "application/json")
                .body(body)
                .send();
    }

    private static String journal(Store store) {
        Row row = Database.row(
                "select message from medkassa.journal where organization_id = ? order by called_at desc, number desc"
                        + " limit 1",
                store.hospital().id());
        return row.text("message");
    }
}
