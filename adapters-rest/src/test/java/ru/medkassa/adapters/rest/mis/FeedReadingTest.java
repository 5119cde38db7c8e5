package ru.medkassa.adapters.rest.mis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.SettableClock;
import ru.medkassa.application.feed.ClaimFeed;
import ru.medkassa.application.feed.DueFeed;
import ru.medkassa.application.feed.InMemoryFeeds;
import ru.medkassa.application.feed.SettleFeed;
import ru.medkassa.application.history.InMemoryArrivals;
import ru.medkassa.application.invoice.InMemoryInvoices;
import ru.medkassa.application.invoice.InvoiceFeed;
import ru.medkassa.application.invoice.TakeInInvoices;
import ru.medkassa.application.journal.InMemoryJournal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalFilter;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.application.organization.InMemoryOrganizations;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.StoreId;

/** A feed is read from its cursor to its end, and nothing of it is passed over. */
class FeedReadingTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SettableClock clock = new SettableClock(Clinic.NOW);
    private final InMemoryOrganizations organizations = new InMemoryOrganizations();
    private final Organization hospital = organizations.add(TestHospitals.aHospitalWithStores(1));
    private final StoreId store = hospital.stores().get(0).id();
    private final InMemoryInvoices invoices = new InMemoryInvoices();
    private final InMemoryFeeds feeds = new InMemoryFeeds();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Offered offered = new Offered();
    private final FeedReading reading = new FeedReading();

    @BeforeEach
    void connect() {
        TakeInInvoices takeIn = new TakeInInvoices(invoices, organizations, new InMemoryArrivals(), clock);
        reading.claimFeed = new ClaimFeed(feeds, organizations, clock);
        reading.settleFeed = new SettleFeed(feeds, takeIn, journal, clock);
        reading.intake = new Intake();
        reading.intake.takeInInvoices = takeIn;
        reading.feed = offered;
        reading.clock = clock;
        feeds.add(hospital.id(), store, "https://mis.example/feed?key=1", MINUTE, clock.instant());
    }

    @Test
    void all_lines_are_taken_in_and_the_next_reading_goes_on_behind_them() {
        IntStream.rangeClosed(1, 450).forEach(it -> offered.lines.add(line(it)));
        offered.cursor = Optional.of("450");

        read();

        assertThat(IntStream.rangeClosed(1, 450).allMatch(this::isKept)).isTrue();
        assertThat(row().outcome().message()).startsWith("создано 450, ");
        assertThat(row().caller().address()).isEqualTo("mis.example");
        assertThat(reading.claim()).isEmpty();
        clock.tick(MINUTE);
        assertThat(reading.claim().flatMap(it -> it.feed().cursor())).contains("450");
    }

    @Test
    void a_refused_line_keeps_out_no_other_and_is_named() {
        offered.lines.addAll(List.of(line(1), "no JSON", line(2)));

        read();

        assertThat(isKept(1) && isKept(2)).isTrue();
        assertThat(row().outcome().message()).contains("отказано 1; строка 2: ");
    }

    @Test
    void an_empty_feed_is_a_row_of_the_journal_too() {
        read();

        assertThat(row().outcome().result()).isEqualTo(JournalEntry.Result.DONE);
    }

    @Test
    void of_a_feed_that_breaks_off_what_came_is_taken_and_the_cursor_is_the_last_one_seen() {
        offered.lines.add(line(1));
        offered.cursor = Optional.of("1");
        offered.broken = true;

        read();

        assertThat(isKept(1)).isTrue();
        assertThat(row().outcome().result()).isEqualTo(JournalEntry.Result.FAILED);
        clock.tick(MINUTE);
        assertThat(reading.claim().flatMap(it -> it.feed().cursor())).contains("1");
    }

    @Test
    void without_a_connection_nothing_is_read_and_the_journal_says_so() {
        DueFeed due = reading.claim().orElseThrow();

        reading.read(due);

        assertThat(row().outcome().message()).contains("подключение к МИС не настроено");
    }

    @Test
    void a_database_that_goes_away_moves_no_cursor() {
        offered.lines.add(line(1));
        offered.cursor = Optional.of("1");
        reading.settleFeed = new SettleFeed(feeds, away(), journal, clock);

        assertThatThrownBy(this::read).isInstanceOf(IllegalStateException.class);

        clock.tick(Duration.ofMinutes(5));
        assertThat(reading.claim().map(it -> it.feed().cursor())).contains(Optional.empty());
    }

    private void read() {
        DueFeed due = reading.claim().orElseThrow();
        reading.read(new DueFeed(due.feed(), due.sender(), Optional.of(endpoint())));
    }

    private TakeInInvoices away() {
        return new TakeInInvoices(
                new InMemoryInvoices() {
                    @Override
                    public List<Invoice> lockAll(Set<InvoiceGuid> guids, Set<StoreId> stores) {
                        throw new IllegalStateException(new SocketException("away"));
                    }
                },
                organizations,
                new InMemoryArrivals(),
                clock);
    }

    private boolean isKept(int number) {
        return invoices.lock(new InvoiceKey(store, new InvoiceGuid(new UUID(1, number))))
                .isPresent();
    }

    private JournalEntry row() {
        return journal.read(hospital.id(), new JournalQuery(JournalFilter.ALL, Optional.empty(), 1))
                .get(0)
                .entry();
    }

    private static String line(int number) {
        return "{\"type\":1,\"invoiceGuid\":\"" + new UUID(1, number) + "\",\"invoiceNum\":\"N" + number
                + "\",\"date\":\"2026-03-01T10:00:00\",\"services\":[{\"smName\":\"Прием\",\"smCount\":1,"
                + "\"smPrice\":1000,\"tax\":1}]}";
    }

    private static MisEndpoint endpoint() {
        return new MisEndpoint(
                "https://mis.example",
                new MisAccess.Nothing(),
                Optional.empty(),
                MisEndpoint.CONNECT_TIMEOUT,
                MisEndpoint.ANSWER_TIMEOUT,
                1,
                false);
    }

    /** Gives its lines, and ends well or not. */
    private static final class Offered implements InvoiceFeed {

        private final List<String> lines = new ArrayList<>();
        private Optional<String> cursor = Optional.empty();
        private boolean broken;

        @Override
        public FeedEnd read(String address, MisEndpoint endpoint, Optional<String> since, Consumer<String> line) {
            lines.forEach(line);
            return broken ? new Broken(lines.size(), cursor, "оборвалась") : new Whole(lines.size(), cursor);
        }
    }
}
