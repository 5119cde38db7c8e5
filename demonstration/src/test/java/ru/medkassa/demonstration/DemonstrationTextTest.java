package ru.medkassa.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemonstrationTextTest {

    private final Listing listing = InMemoryDemonstration.fresh().load();
    private final JsonObject json = Json.createReader(
                    new StringReader(DemonstrationText.of(listing, "http://127.0.0.1:8080")))
            .readObject();

    @Test
    void a_cash_desk_user_comes_first_with_its_first_store() {
        JsonObject user = json.getJsonArray("users").getJsonObject(0);

        assertThat(user.getString("login")).isEqualTo("Касса1");
        assertThat(user.getString("role")).isEqualTo("1c");
        assertThat(user.getString("ogrn")).isEqualTo("1025002039776");
        assertThat(user.getString("oid")).isEqualTo("1.2.643.5.1.13.13.12.2.50.4782");
        assertThat(user.getJsonArray("oids")).hasSize(1);
        assertThat(user.getString("password")).isNotBlank();
    }

    @Test
    void there_is_somebody_for_each_thing_that_can_be_done() {
        List<String> roles = json.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .map(user -> user.getString("role"))
                .distinct()
                .toList();

        assertThat(roles).containsExactly("1c", "auditor", "mis", "operator", "admin");
    }

    @Test
    void an_invoice_tells_all_by_which_it_can_be_asked_for() {
        JsonObject invoice = json.getJsonArray("invoices").getJsonObject(0);

        assertThat(invoice.keySet())
                .containsExactly(
                        "ogrn", "oid", "invoiceGuid", "invoiceNum", "paySum", "family", "name", "ot", "birthday");
        assertThat(invoice.getString("birthday")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(json.getJsonArray("invoices")).hasSameSizeAs(listing.plain());
    }

    @Test
    void the_sum_that_is_due_is_a_number_with_two_decimals() {
        JsonObject source = json.getJsonArray("special").getJsonObject(0);

        assertThat(source.getString("what")).isEqualTo("sourceDocument");
        assertThat(source.getJsonNumber("paySum").bigDecimalValue()).isEqualTo(new BigDecimal("1552.00"));
    }

    @Test
    void a_desk_that_is_marked_for_deletion_is_not_offered() {
        List<String> guids = json.getJsonArray("cashDesks").getValuesAs(JsonObject.class).stream()
                .map(desk -> desk.getString("cashdeskGuid"))
                .toList();

        assertThat(guids)
                .contains("f333d67d-2e62-11eb-a211-0050baa12c6a", "7f469ab8-bc96-11ec-9d45-00d861a563e9")
                .doesNotContain("2b9e7c10-5f0e-11e9-8d5a-0050baa12c6a");
    }
}
