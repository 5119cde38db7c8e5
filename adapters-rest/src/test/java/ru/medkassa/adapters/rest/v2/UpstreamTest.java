package ru.medkassa.adapters.rest.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.SettableClock;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.InMemoryArrivals;
import ru.medkassa.application.invoice.AskUpstream;
import ru.medkassa.application.invoice.InMemoryInvoices;
import ru.medkassa.application.invoice.KeepPulledInvoices;
import ru.medkassa.application.invoice.TakeInInvoices;
import ru.medkassa.application.invoice.UpstreamInvoices;
import ru.medkassa.application.invoice.UpstreamQuestion;
import ru.medkassa.application.journal.InMemoryJournal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalFilter;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.application.organization.InMemoryOrganizations;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.payer.PersonName;

/** What the word of the medical information system does to the answer of our books. */
class UpstreamTest {

    private static final Reply BOOKS = Reply.ok("books");

    private final SettableClock clock = new SettableClock(Clinic.NOW);
    private final InMemoryOrganizations organizations = new InMemoryOrganizations();
    private final Organization hospital = organizations.add(TestHospitals.aHospitalWithStores(1));
    private final Tenant tenant = asked();
    private final InMemoryInvoices invoices = new InMemoryInvoices();
    private final InMemoryArrivals arrivals = new InMemoryArrivals();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final AtomicReference<UpstreamInvoices.Found> word = new AtomicReference<>();
    private final AtomicReference<Boolean> silent = new AtomicReference<>();
    private final Upstream upstream = new Upstream();

    UpstreamTest() {
        upstream.askUpstream = new AskUpstream(new Says(), clock);
        upstream.keepPulledInvoices =
                new KeepPulledInvoices(new TakeInInvoices(invoices, organizations, arrivals, clock), journal);
    }

    @Test
    void what_the_system_has_is_kept_before_our_books_answer() {
        Invoice invoice = anInvoice().in(tenant.store().id()).build();

        assertThat(after(new UpstreamInvoices.Invoices(List.of(invoice)))).isEqualTo(BOOKS);

        assertThat(silent.get()).isFalse();
        assertThat(invoices.lock(invoice.key())).contains(invoice);
        assertThat(arrivals.all()).extracting(Arrival::way).containsExactly(Arrival.Way.PULL);
        assertThat(row().outcome().message()).isEqualTo("получено счетов: 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {4009, 4010})
    void what_is_unknown_there_our_books_may_know(int status) {
        assertThat(after(new UpstreamInvoices.Refused(400, status, "Не найден")))
                .isEqualTo(BOOKS);

        assertThat(silent.get()).isFalse();
        assertThat(row().outcome().result()).isEqualTo(JournalEntry.Result.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {4011, 4012, 4014, 4016, 4017})
    void other_refusals_come_through_as_they_are(int status) {
        assertThat(after(new UpstreamInvoices.Refused(400, status, "Так сказала МИС")))
                .isEqualTo(Reply.refused(Problem.of(400, status, "Так сказала МИС")));
        assertThat(row().outcome().status()).contains(status);
    }

    @Test
    void a_system_that_does_not_let_us_in_is_silent_to_the_cashier() {
        assertThat(after(new UpstreamInvoices.Refused(401, 401, "Не пройдена проверка")))
                .isEqualTo(BOOKS);
        assertThat(silent.get()).isTrue();
    }

    @Test
    void our_books_are_told_that_the_system_was_silent() {
        assertThat(after(new UpstreamInvoices.Silent(Optional.empty(), "нет ответа")))
                .isEqualTo(BOOKS);

        assertThat(silent.get()).isTrue();
        assertThat(row().outcome())
                .isEqualTo(new JournalEntry.Outcome(
                        Optional.empty(),
                        Optional.empty(),
                        JournalEntry.Result.FAILED,
                        "Ошибка при получении счёта: нет ответа",
                        Optional.empty()));
        assertThat(row().direction()).isEqualTo(JournalEntry.Direction.OUTGOING);
        assertThat(row().method()).isEqualTo("ByNumber");
        assertThat(row().caller().address()).isEqualTo("mis.example:8080");
    }

    @Test
    void a_system_that_is_spared_is_silent_and_no_call() {
        for (int i = 0; i < 4; i++) {
            silent.set(false);
            after(new UpstreamInvoices.Silent(Optional.of(502), "502"));
        }

        assertThat(silent.get()).isTrue();
        assertThat(rows()).hasSize(3);
    }

    @Test
    void what_cannot_be_kept_does_not_keep_our_books_from_answering() {
        TakeInInvoices withoutLedger = new TakeInInvoices(invoices, organizations, null, clock);
        upstream.keepPulledInvoices = new KeepPulledInvoices(withoutLedger, journal);
        Invoice invoice = anInvoice().in(tenant.store().id()).build();

        assertThat(after(new UpstreamInvoices.Invoices(List.of(invoice)))).isEqualTo(BOOKS);

        assertThat(silent.get()).isTrue();
    }

    private Reply after(UpstreamInvoices.Found found) {
        word.set(found);
        Call call = new Call(
                V2Method.BY_NUMBER,
                clock.instant(),
                Parameters.of("number=1", new byte[0]),
                "10.0.0.1",
                Optional.empty());
        return upstream.before(
                        call,
                        tenant,
                        new UpstreamQuestion.ByNumber(Optional.of(new InvoiceNumber("1")), Optional.empty()),
                        was -> {
                            silent.set(was);
                            return BOOKS;
                        })
                .get();
    }

    private JournalEntry row() {
        return rows().get(0);
    }

    private List<JournalEntry> rows() {
        return journal.read(hospital.id(), new JournalQuery(JournalFilter.ALL, Optional.empty(), 10)).stream()
                .map(it -> it.entry())
                .toList();
    }

    private Tenant asked() {
        MisEndpoint endpoint = new MisEndpoint(
                "http://mis.example:8080/path",
                new MisAccess.Nothing(),
                Optional.empty(),
                MisEndpoint.CONNECT_TIMEOUT,
                MisEndpoint.ANSWER_TIMEOUT,
                1,
                true);
        Organization connected = new Organization(
                hospital.id(),
                hospital.name(),
                hospital.inn(),
                hospital.ogrn(),
                hospital.zone(),
                Optional.of(new MisConnection("MIS", Optional.of(endpoint))),
                hospital.stores());
        return new Tenant(connected, connected.stores().get(0), Set.of(), Dictionaries.DEFAULTS);
    }

    private final class Says implements UpstreamInvoices {

        @Override
        public Found byNumber(
                Tenant asked, MisEndpoint endpoint, Optional<InvoiceNumber> number, Optional<InvoiceGuid> guid) {
            return word.get();
        }

        @Override
        public Found byPayer(Tenant asked, MisEndpoint endpoint, PersonName name, LocalDate birthday) {
            return word.get();
        }

        @Override
        public Found dueToOfd(Tenant asked, MisEndpoint endpoint, PersonName name, LocalDate birthday) {
            return word.get();
        }
    }
}
