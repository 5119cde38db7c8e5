package ru.medkassa.application.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.application.journal.TestJournal.NOON;
import static ru.medkassa.application.journal.TestJournal.aRow;
import static ru.medkassa.application.journal.TestJournal.everything;
import static ru.medkassa.application.journal.TestJournal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.organization.OrganizationId;

/** What reading keeps to in every {@link Journal}. */
public abstract class JournalPagesContract extends PortContract {

    private static final Instant LATER = NOON.plusNanos(1000);
    private static final Instant EARLIER = NOON.minusNanos(1000);

    @Test
    void the_newest_row_comes_first_by_its_time_not_by_when_it_was_written() {
        OrganizationId hospital = aHospital(1).id();
        write(hospital, NOON, LATER, EARLIER);

        assertThat(times(read(hospital, everything()))).containsExactly(LATER, NOON, EARLIER);
    }

    @Test
    void rows_of_one_time_are_ordered_by_their_number() {
        OrganizationId hospital = aHospital(1).id();
        write(hospital, NOON, NOON, NOON, NOON, NOON);

        assertThat(read(hospital, everything()))
                .hasSize(5)
                .extracting(Journal.WrittenEntry::number)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void pages_follow_one_another_without_a_gap_and_without_an_overlap() {
        OrganizationId hospital = aHospital(1).id();
        write(hospital, NOON, LATER, NOON, EARLIER, NOON, NOON, LATER, EARLIER, NOON);
        List<Journal.WrittenEntry> all = read(hospital, everything());

        List<Journal.WrittenEntry> turned = new ArrayList<>();
        Optional<JournalQuery.Key> before = Optional.empty();
        for (int i = 0; i < 5; i++) {
            List<Journal.WrittenEntry> page = read(hospital, page(2, before));
            turned.addAll(page);
            before = Optional.of(keyOf(page.get(page.size() - 1)));
        }

        assertThat(all).hasSize(9);
        assertThat(turned).isEqualTo(all);
        assertThat(read(hospital, page(2, before))).isEmpty();
    }

    @Test
    void a_row_that_was_written_in_between_does_not_shift_the_next_page() {
        OrganizationId hospital = aHospital(1).id();
        write(hospital, EARLIER, NOON);
        Journal.WrittenEntry first = read(hospital, page(1, Optional.empty())).get(0);

        write(hospital, LATER);

        assertThat(times(read(hospital, page(1, Optional.of(keyOf(first)))))).containsExactly(EARLIER);
    }

    @Test
    void the_largest_page_is_full() {
        OrganizationId hospital = aHospital(1).id();
        change(() -> LongStream.rangeClosed(0, Journal.LARGEST_PAGE)
                .mapToObj(NOON::plusSeconds)
                .forEach(at -> ports().journal().write(aRow(at, hospital, JournalEntry.Subject.NONE))));

        assertThat(read(hospital, everything()))
                .hasSize(Journal.LARGEST_PAGE)
                .allMatch(it -> it.entry().at().isAfter(NOON));
    }

    @Test
    void rows_from_a_moment_on_and_before_another_are_given() {
        OrganizationId hospital = aHospital(1).id();
        write(hospital, EARLIER, NOON, LATER);

        assertThat(times(read(hospital, between(Optional.of(NOON), Optional.empty()))))
                .containsExactly(LATER, NOON);
        assertThat(times(read(hospital, between(Optional.empty(), Optional.of(NOON)))))
                .containsExactly(EARLIER);
        assertThat(times(read(hospital, between(Optional.of(NOON), Optional.of(LATER)))))
                .containsExactly(NOON);
        assertThat(read(hospital, between(Optional.of(NOON), Optional.of(NOON))))
                .isEmpty();
    }

    @Test
    void rows_about_an_invoice_are_given_by_its_identifier_by_its_number_and_by_both() {
        OrganizationId hospital = aHospital(1).id();
        UUID guid = Fresh.uuid();
        JournalEntry both = aRow(NOON, hospital, about(Optional.of("17"), Optional.of(guid)));
        JournalEntry number = aRow(EARLIER, hospital, about(Optional.of("17"), Optional.empty()));
        JournalEntry identifier = aRow(LATER, hospital, about(Optional.of("170"), Optional.of(guid)));
        write(both, number, identifier, aRow(NOON, hospital, JournalEntry.Subject.NONE));

        assertThat(entries(read(hospital, of(Optional.of(guid), Optional.empty()))))
                .containsExactly(identifier, both);
        assertThat(entries(read(hospital, of(Optional.empty(), Optional.of("17")))))
                .containsExactly(both, number);
        assertThat(entries(read(hospital, of(Optional.of(guid), Optional.of("17")))))
                .containsExactly(both);
    }

    @Test
    void rows_of_another_organisation_are_never_given() {
        OrganizationId hospital = aHospital(1).id();
        OrganizationId other = aHospital(1).id();
        UUID guid = Fresh.uuid();
        write(aRow(NOON, other, about(Optional.of("17"), Optional.of(guid))));

        assertThat(read(hospital, everything())).isEmpty();
        assertThat(read(hospital, of(Optional.of(guid), Optional.of("17")))).isEmpty();
        assertThat(read(hospital, between(Optional.of(EARLIER), Optional.of(LATER))))
                .isEmpty();
        assertThat(read(hospital, page(1, Optional.of(new JournalQuery.Key(LATER, Long.MAX_VALUE)))))
                .isEmpty();
    }

    private static JournalEntry.Subject about(Optional<String> number, Optional<UUID> guid) {
        return new JournalEntry.Subject(number, guid, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static JournalQuery between(Optional<Instant> from, Optional<Instant> to) {
        return new JournalQuery(JournalFilter.between(from, to), Optional.empty(), 10);
    }

    private static JournalQuery of(Optional<UUID> guid, Optional<String> number) {
        return new JournalQuery(JournalFilter.ofInvoice(guid, number), Optional.empty(), 10);
    }

    private static JournalQuery.Key keyOf(Journal.WrittenEntry row) {
        return JournalQuery.Key.of(row);
    }

    private static List<JournalEntry> entries(List<Journal.WrittenEntry> rows) {
        return rows.stream().map(Journal.WrittenEntry::entry).toList();
    }

    private static List<Instant> times(List<Journal.WrittenEntry> rows) {
        return rows.stream().map(it -> it.entry().at()).toList();
    }

    private void write(OrganizationId organization, Instant... times) {
        for (Instant at : times) {
            write(aRow(at, organization, JournalEntry.Subject.NONE));
        }
    }

    private void write(JournalEntry... rows) {
        for (JournalEntry row : rows) {
            change(() -> ports().journal().write(row));
        }
    }

    private List<Journal.WrittenEntry> read(OrganizationId organization, JournalQuery query) {
        return inTransaction(() -> ports().journal().read(organization, query));
    }
}
