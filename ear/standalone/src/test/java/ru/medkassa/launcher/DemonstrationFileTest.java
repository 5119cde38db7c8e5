package ru.medkassa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationFileTest {

    private static final String TEXT = """
            {"url": "http://127.0.0.1:8080",
             "users": [
               {"login": "Аудит", "password": "p0", "role": "auditor", "ogrn": "1", "oid": "1.2"},
               {"login": "Касса", "password": "it's", "role": "1c", "ogrn": "1", "oid": "1.2"}],
             "cashDesks": [
               {"ogrn": "1", "oid": "1.3", "cashdeskGuid": "desk-of-another-store"},
               {"ogrn": "1", "oid": "1.2", "cashdeskGuid": "desk"}],
             "invoices": [
               {"ogrn": "2", "oid": "1.2", "invoiceGuid": "foreign", "invoiceNum": "1", "paySum": 1.00},
               {"ogrn": "1", "oid": "1.2", "invoiceGuid": "guid", "invoiceNum": "7 А", "paySum": 1552.00}]}
            """;

    private final DemonstrationFile list =
            new DemonstrationFile(Json.createReader(new StringReader(TEXT)).readObject());

    @TempDir
    private Path directory;

    @Test
    void every_user_is_told_with_its_password() {
        assertThat(list.users()).containsExactly("auditor   Аудит / p0  (1, 1.2)", "1c        Касса / it's  (1, 1.2)");
    }

    @Test
    void the_calls_are_made_by_a_cash_desk_about_an_invoice_of_its_own_store() {
        assertThat(list.toTry().orElseThrow().lines()).hasSize(3).allSatisfy(line -> assertThat(line)
                .startsWith("curl -u 'Касса:it'\\''s' ")
                .contains("'http://127.0.0.1:8080/api/paidServices/IntegrationInvoice/v2/")
                .contains("?ogrn=1&oid=1.2&"));
    }

    @Test
    void the_calls_ask_for_the_invoice_take_it_over_and_report_the_whole_payment() {
        assertThat(list.toTry().orElseThrow().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("/ByNumber?ogrn=1&oid=1.2&number=7+%D0%90'"),
                        line -> assertThat(line)
                                .contains(" -X POST ")
                                .endsWith("/Receive?ogrn=1&oid=1.2&invoiceGuid=guid'"),
                        line -> assertThat(line)
                                .contains("\"cashdeskGuid\":\"desk\"")
                                .contains("\"paySum\":1552.00}")
                                .endsWith("/Pay?ogrn=1&oid=1.2&invoiceGuid=guid'"));
    }

    @Test
    void a_store_without_an_invoice_offers_nothing_to_try() {
        String text = TEXT.replace(
                "\"ogrn\": \"1\", \"oid\": \"1.2\", \"invoiceGuid\"",
                "\"ogrn\": \"3\", \"oid\": \"1.2\", \"invoiceGuid\"");

        assertThat(new DemonstrationFile(
                                Json.createReader(new StringReader(text)).readObject())
                        .toTry())
                .isEmpty();
    }

    @Test
    void a_program_finds_in_the_file_what_a_person_is_told() throws IOException {
        Path file = directory.resolve("demo.json");

        list.writeWith(list.toTry().orElseThrow(), file);

        DemonstrationFile written = DemonstrationFile.read(file);
        assertThat(written.users()).isEqualTo(list.users());
        assertThat(written.content().getJsonArray("curl")).hasSize(3);
    }
}
