package ru.medkassa.application.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.invoice.TakeInInvoices;
import ru.medkassa.application.invoice.TakenIn;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.domain.invoice.Invoice;

/**
 * The reading of a feed has ended: what came last is taken in, the cursor is moved behind it, and the journal tells of the
 * reading, together or not at all. So no invoice of a feed is passed over, whatever stops in between.
 */
@Singleton
@Transactional
public class SettleFeed {

    private final Feeds feeds;
    private final TakeInInvoices takeInInvoices;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public SettleFeed(Feeds feeds, TakeInInvoices takeInInvoices, Journal journal, Clock clock) {
        this.feeds = feeds;
        this.takeInInvoices = takeInInvoices;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param last the last batch; all before it were taken in already
     * @param cursor how far the feed was read
     * @param entry the row that tells of the reading, once it is known what became of the last batch
     */
    public void execute(
            Feeds.Feed feed, List<Invoice> last, Optional<String> cursor, Function<List<TakenIn>, JournalEntry> entry) {
        List<TakenIn> taken = takeInInvoices.execute(feed.organization(), last, Arrival.Way.POLL);
        feeds.settle(feed, cursor, clock.instant().plus(feed.every()));
        journal.write(entry.apply(taken));
    }
}
