package ru.medkassa.application.invoice;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import ru.medkassa.domain.organization.MisEndpoint;

/**
 * Port: the feed in which an organisation's medical information system offers its invoices, one in a line (NDJSON), from
 * a cursor on. Read as a stream, so a feed may be of any length; nothing is thrown because of what the system does, and
 * it is never read inside a transaction.
 */
public interface InvoiceFeed {

    /** The longest line of a feed that is read, in bytes: 1 MiB. */
    int LONGEST_LINE_BYTES = 1 << 20;

    /** The longest cursor that is taken from a feed, in characters. */
    int LONGEST_CURSOR = 255;

    /**
     * Gives each line that is not blank to the consumer, in the order of the feed.
     *
     * @param address of the feed, {@code http://} or {@code https://}
     * @param endpoint how the system is called: credentials, trust and time limits
     * @param cursor where the last reading ended; absent: from the beginning
     * @param line takes one invoice as JSON text; what it throws ends the reading and is thrown on
     */
    FeedEnd read(String address, MisEndpoint endpoint, Optional<String> cursor, Consumer<String> line);

    /** How the reading of a feed ended. */
    sealed interface FeedEnd {

        <R> R fold(Function<Whole, R> whole, Function<Broken, R> broken);
    }

    /**
     * The feed was read to its end.
     *
     * @param lines how many lines were given to the consumer
     * @param cursor where to go on next time; the old one if the feed named none
     */
    record Whole(long lines, Optional<String> cursor) implements FeedEnd {
        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Broken, R> broken) {
            return whole.apply(this);
        }
    }

    /**
     * The feed could not be read, or not to its end.
     *
     * @param lines how many lines were given to the consumer before
     * @param cursor the one of the last of those lines that had one; else the old one
     * @param why a Russian sentence for an operator
     */
    record Broken(long lines, Optional<String> cursor, String why) implements FeedEnd {
        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Broken, R> broken) {
            return broken.apply(this);
        }
    }
}
