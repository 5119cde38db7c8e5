package ru.medkassa.adapters.rest.mis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import ru.medkassa.adapters.rest.door.Outage;
import ru.medkassa.application.feed.ClaimFeed;
import ru.medkassa.application.feed.DueFeed;
import ru.medkassa.application.feed.SettleFeed;
import ru.medkassa.application.history.Arrival.Way;
import ru.medkassa.application.invoice.InvoiceFeed;
import ru.medkassa.application.invoice.InvoiceFeed.FeedEnd;
import ru.medkassa.domain.invoice.Invoice;

/**
 * Reads one feed from its cursor to its end and takes in what it offers. The last batch, the new cursor and the row of the
 * journal are one transaction; what stops in between is read again, which does no harm.
 */
@ApplicationScoped
class FeedReading {

    private static final Logger LOG = Logger.getLogger(FeedReading.class.getName());

    @Inject
    ClaimFeed claimFeed;

    @Inject
    SettleFeed settleFeed;

    @Inject
    InvoiceFeed feed;

    @Inject
    Intake intake;

    @Inject
    Clock clock;

    Optional<DueFeed> claim() {
        return claimFeed.execute(UUID.randomUUID());
    }

    void read(DueFeed due) {
        FeedLines lines =
                new FeedLines(due.sender(), batch -> intake.take(due.feed().organization(), batch, Way.POLL));
        FeedCall call = new FeedCall(due, clock.instant(), clock);
        FeedEnd end = due.endpoint()
                .map(endpoint ->
                        feed.read(due.feed().address(), endpoint, due.feed().cursor(), lines::take))
                .orElseGet(() -> new InvoiceFeed.Broken(
                        0,
                        due.feed().cursor(),
                        "подключение к МИС не настроено, или лента на другом сервере, чем оно"));
        settle(due, lines, call, end);
    }

    private void settle(DueFeed due, FeedLines lines, FeedCall call, FeedEnd end) {
        Optional<String> cursor = end.fold(InvoiceFeed.Whole::cursor, InvoiceFeed.Broken::cursor);
        List<Invoice> last = lines.invoicesLeft();
        try {
            settleFeed.execute(due.feed(), last, cursor, taken -> call.entry(end, lines.countsWith(taken)));
        } catch (RuntimeException e) {
            if (Outage.isBehind(e) || last.isEmpty()) {
                throw e;
            }
            LOG.log(Level.WARNING, "The last batch of a feed is taken in one by one: {0}", e.getClass());
            lines.flush();
            settleFeed.execute(due.feed(), List.of(), cursor, taken -> call.entry(end, lines.countsWith(taken)));
        }
    }
}
