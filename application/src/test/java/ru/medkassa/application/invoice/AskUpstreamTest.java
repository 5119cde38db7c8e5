package ru.medkassa.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.SettableClock;
import ru.medkassa.application.organization.InMemoryOrganizations;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.payer.PersonName;

class AskUpstreamTest {

    private static final UpstreamQuestion QUESTION =
            new UpstreamQuestion.ByNumber(Optional.of(new InvoiceNumber("1")), Optional.empty());
    private static final UpstreamInvoices.Found SILENT = new UpstreamInvoices.Silent(Optional.empty(), "away");
    private static final UpstreamInvoices.Found WORD = new UpstreamInvoices.Refused(400, 4009, "unknown");

    private final SettableClock clock = new SettableClock(Clinic.NOW);
    private final Mis system = new Mis(clock);
    private final AskUpstream askUpstream = new AskUpstream(system, clock);
    private final Tenant tenant = tenant(Optional.of(endpoint(true)));

    @Test
    void a_system_that_is_not_to_be_asked_is_not_asked() {
        assertThat(askUpstream.execute(tenant(Optional.of(endpoint(false))), QUESTION))
                .isEqualTo(new UpstreamWord.NotAsked());
        assertThat(askUpstream.execute(tenant(Optional.empty()), QUESTION)).isEqualTo(new UpstreamWord.NotAsked());
        assertThat(system.asked).isZero();
    }

    @Test
    void its_word_comes_with_the_time_it_took() {
        system.says = WORD;

        assertThat(ask()).isEqualTo(new UpstreamWord.Asked(Clinic.NOW, Duration.ofSeconds(2), endpoint(true), WORD));
    }

    @Test
    void after_three_silences_in_a_row_it_is_left_alone_for_ten_seconds() {
        askTimes(3);

        assertThat(ask()).isEqualTo(new UpstreamWord.Spared());
        clock.tick(Duration.ofMillis(9_999));
        assertThat(ask()).isEqualTo(new UpstreamWord.Spared());
        assertThat(system.asked).isEqualTo(3);

        clock.tick(Duration.ofMillis(1));
        assertThat(ask()).isInstanceOf(UpstreamWord.Asked.class);
        assertThat(ask()).isEqualTo(new UpstreamWord.Spared());
    }

    @Test
    void a_word_in_between_makes_good_for_the_silences() {
        askTimes(2);
        system.says = WORD;
        askTimes(1);
        system.says = SILENT;
        askTimes(2);

        assertThat(ask()).isInstanceOf(UpstreamWord.Asked.class);
    }

    @Test
    void the_silence_of_one_organisation_is_nobody_elses() {
        askTimes(3);

        assertThat(askUpstream.execute(tenant(Optional.of(endpoint(true))), QUESTION))
                .isInstanceOf(UpstreamWord.Asked.class);
    }

    private UpstreamWord ask() {
        return askUpstream.execute(tenant, QUESTION);
    }

    private void askTimes(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(ask()).isInstanceOf(UpstreamWord.Asked.class);
        }
    }

    private static long organizations;

    private static Tenant tenant(Optional<MisEndpoint> endpoint) {
        Organization added = new InMemoryOrganizations().add(TestHospitals.aHospitalWithStores(1));
        Organization hospital = new Organization(
                new OrganizationId(++organizations),
                added.name(),
                added.inn(),
                added.ogrn(),
                added.zone(),
                Optional.of(new MisConnection("MIS", endpoint)),
                added.stores());
        return new Tenant(hospital, hospital.stores().get(0), Set.of(), Dictionaries.DEFAULTS);
    }

    private static MisEndpoint endpoint(boolean asked) {
        return new MisEndpoint(
                "http://mis.example",
                new MisAccess.Nothing(),
                Optional.empty(),
                MisEndpoint.CONNECT_TIMEOUT,
                MisEndpoint.ANSWER_TIMEOUT,
                1,
                asked);
    }

    /** Takes two seconds for everything. */
    private static final class Mis implements UpstreamInvoices {

        private final SettableClock clock;
        private Found says = SILENT;
        private int asked;

        private Mis(SettableClock clock) {
            this.clock = clock;
        }

        @Override
        public Found byNumber(
                Tenant tenant, MisEndpoint endpoint, Optional<InvoiceNumber> number, Optional<InvoiceGuid> guid) {
            asked++;
            clock.tick(Duration.ofSeconds(2));
            return says;
        }

        @Override
        public Found byPayer(Tenant tenant, MisEndpoint endpoint, PersonName name, LocalDate birthday) {
            return new Invoices(List.of());
        }

        @Override
        public Found dueToOfd(Tenant tenant, MisEndpoint endpoint, PersonName name, LocalDate birthday) {
            return new Invoices(List.of());
        }
    }
}
