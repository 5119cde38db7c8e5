package ru.medkassa.application.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A server takes the next feed that is due, so that no other reads it meanwhile; a dead server's claim ends by itself. */
@Singleton
@Transactional
public class ClaimFeed {

    /** Longer than any reading of a feed is expected to take; one that takes longer is read by two, which does no harm. */
    static final Duration LEASE = Duration.ofMinutes(30);

    private final Feeds feeds;
    private final Clock clock;

    @Inject
    public ClaimFeed(Feeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** @param token made up for this claim */
    public Optional<Feeds.Feed> execute(UUID token) {
        Instant now = clock.instant();
        return feeds.anyDue(now) ? feeds.claim(now, now.plus(LEASE), token) : Optional.empty();
    }
}
