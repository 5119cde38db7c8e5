package ru.medkassa.application.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.payment.CheckNumber;

public final class InMemoryJournal implements Journal {

    private static final Comparator<WrittenEntry> NEWEST_FIRST = Comparator.<WrittenEntry, JournalQuery.Key>comparing(
                    InMemoryJournal::key, InMemoryJournal::compare)
            .reversed();

    private final List<WrittenEntry> rows = new ArrayList<>();

    @Override
    public void write(JournalEntry entry) {
        rows.add(new WrittenEntry(rows.size() + 1L, entry));
    }

    @Override
    public int reportsOf(
            OrganizationId organization, InvoiceGuid invoice, CashDeskGuid cashDesk, CheckNumber checkNumber) {
        return Math.toIntExact(rows.stream()
                .map(WrittenEntry::entry)
                .filter(it -> it.direction() == JournalEntry.Direction.INCOMING)
                .filter(it -> it.organization().equals(Optional.of(organization)))
                .filter(it -> it.subject().invoiceGuid().equals(Optional.of(invoice.value())))
                .filter(it -> it.subject().cashDesk().equals(Optional.of(cashDesk.value())))
                .filter(it -> it.subject().checkNumber().equals(Optional.of(checkNumber.value())))
                .count());
    }

    @Override
    public List<WrittenEntry> read(OrganizationId organization, JournalQuery query) {
        return rows.stream()
                .filter(it -> it.entry().organization().equals(Optional.of(organization)))
                .filter(it -> asked(it, query))
                .sorted(NEWEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    /** All rows in the order in which they were written. */
    public List<JournalEntry> all() {
        return rows.stream().map(WrittenEntry::entry).toList();
    }

    /** Removes rows of an organisation, or of none, between two moments, the oldest first, and says of when they were. */
    public List<Instant> removeOldest(Optional<OrganizationId> organization, Instant since, Instant before, int most) {
        List<WrittenEntry> oldest = rows.stream()
                .filter(it -> it.entry().organization().equals(organization))
                .filter(it ->
                        !it.entry().at().isBefore(since) && it.entry().at().isBefore(before))
                .sorted(NEWEST_FIRST.reversed())
                .limit(most)
                .toList();
        rows.removeAll(oldest);
        return oldest.stream().map(it -> it.entry().at()).toList();
    }

    private static boolean asked(WrittenEntry row, JournalQuery query) {
        return JournalFilterByHand.fits(row.entry(), query.filter())
                && query.before().map(it -> compare(key(row), it) < 0).orElse(true);
    }

    private static JournalQuery.Key key(WrittenEntry row) {
        return JournalQuery.Key.of(row);
    }

    private static int compare(JournalQuery.Key one, JournalQuery.Key other) {
        int byTime = one.at().compareTo(other.at());
        return byTime != 0 ? byTime : Long.compare(one.number(), other.number());
    }
}
