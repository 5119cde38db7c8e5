package ru.medkassa.adapters.rest.mis;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.medkassa.application.feed.DueFeed;
import ru.medkassa.application.invoice.InvoiceFeed.FeedEnd;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Caller;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.JournalEntry.IdentifiedBy;
import ru.medkassa.application.journal.JournalEntry.Outcome;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.JournalEntry.Subject;
import ru.medkassa.domain.organization.Store;

/** One reading of a feed, and the row of the journal that tells of it. */
record FeedCall(DueFeed due, Instant at, Clock clock) {

    static final String METHOD = "Feed";
    private static final int OK = 200;

    JournalEntry entry(FeedEnd end, FeedLines.Summary summary) {
        return new JournalEntry(
                at,
                Direction.OUTGOING,
                METHOD,
                1,
                Optional.of(due.feed().organization()),
                Optional.of(due.sender().organization().ogrn().value()),
                due.sender().usual().map(Store::oid).map(Object::toString),
                Subject.NONE,
                end.fold(
                        whole -> new Outcome(
                                Optional.of(OK), Optional.empty(), Result.DONE, summary.inWords(), Optional.empty()),
                        broken -> new Outcome(
                                Optional.empty(),
                                Optional.empty(),
                                Result.FAILED,
                                "Ошибка при чтении ленты счетов: " + broken.why() + "; " + summary.inWords(),
                                Optional.empty())),
                Duration.between(at, clock.instant()),
                new Caller(
                        Optional.empty(), IdentifiedBy.NOTHING, host(due.feed().address())));
    }

    /** Without the path and the query string, which may hold a key. */
    private static String host(String address) {
        return Optional.ofNullable(URI.create(address).getHost()).orElse("");
    }
}
