package ru.medkassa.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.organization.Change;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.standin.Options;
import ru.medkassa.standin.StandIn;

class DemonstrationMisTest {

    private static final String FIRST_STORE = "ogrn=1025002039776&oid=1.2.643.5.1.13.13.12.2.50.4782";

    private final InMemoryDemonstration demonstration = InMemoryDemonstration.fresh();
    private final Listing listing = demonstration.load();

    @Test
    void the_stand_in_holds_what_the_first_hospital_issued_and_something_of_its_own() throws Exception {
        try (StandIn mis = StandIn.start(Options.anywhere())) {
            new DemonstrationMis(mis.address()).hold(listing);

            assertThat(byNumber(mis, "5001")).contains("\"invoiceNum\":\"5001\"");
            assertThat(byNumber(mis, "90001")).contains("\"invoiceNum\":\"90001\"");
            assertThat(byNumber(mis, "1001")).contains("4009");
            assertThat(listing.plain())
                    .extracting(it -> it.invoice().number().value())
                    .doesNotContain("90001");
        }
    }

    @Test
    void to_hold_it_again_changes_nothing() throws Exception {
        try (StandIn mis = StandIn.start(Options.anywhere())) {
            new DemonstrationMis(mis.address()).hold(listing);
            String before = get(mis, "/control/summary").replaceAll("\"requests.*", "");

            new DemonstrationMis(mis.address()).hold(listing);

            assertThat(get(mis, "/control/summary")).startsWith(before);
        }
    }

    @Test
    void a_stand_in_that_is_not_there_stops_nothing() {
        assertThatCode(() -> new DemonstrationMis("http://127.0.0.1:1").hold(listing))
                .doesNotThrowAnyException();
    }

    @Test
    void the_first_hospital_keeps_the_name_of_its_system() {
        assertThat(new DemonstrationMis("http://127.0.0.1:8090").connection()).satisfies(it -> {
            assertThat(it.system()).isEqualTo("МИС БСП № 1");
            assertThat(it.endpoint().orElseThrow().asked()).isTrue();
        });
    }

    @Test
    void the_first_hospital_is_connected_on_every_start_wherever_the_system_is_then() {
        ConnectDemonstration connect =
                new ConnectDemonstration(demonstration.ports().organizations());
        MisConnection first = new DemonstrationMis("http://127.0.0.1:8090").connection();
        MisConnection second = new DemonstrationMis("http://127.0.0.1:8091").connection();

        assertThat(connect.execute(first)).isEqualTo(Change.MADE);
        assertThat(connect.execute(second)).isEqualTo(Change.MADE);
        assertThat(connect.execute(second)).isEqualTo(Change.MADE);
        assertThat(demonstration
                        .ports()
                        .organizations()
                        .find(Hospitals.FIRST.organization().ogrn())
                        .orElseThrow()
                        .mis())
                .contains(second);
    }

    private static String byNumber(StandIn mis, String number) throws Exception {
        return get(mis, "/api/paidServices/IntegrationInvoice/v2/ByNumber?" + FIRST_STORE + "&number=" + number);
    }

    private static String get(StandIn mis, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(mis.address() + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
