package ru.medkassa.application.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.application.organization.Sender;
import ru.medkassa.domain.organization.FeedTerms;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Organization;

/** A server takes the next feed that is due, so that no other reads it meanwhile; a dead server's claim ends by itself. */
@Singleton
@Transactional
public class ClaimFeed {

    /** Longer than a reading usually takes; a feed that takes longer is read by two servers, which does no harm. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private final Feeds feeds;
    private final Organizations organizations;
    private final Clock clock;

    @Inject
    public ClaimFeed(Feeds feeds, Organizations organizations, Clock clock) {
        this.feeds = feeds;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** @param token made up for this claim */
    public Optional<DueFeed> execute(UUID token) {
        Instant now = clock.instant();
        return (feeds.anyDue(now) ? feeds.claim(now, now.plus(LEASE), token) : Optional.<Feeds.Feed>empty())
                .map(this::withSender);
    }

    private DueFeed withSender(Feeds.Feed feed) {
        Organization organization = organizations.find(feed.organization()).orElseThrow();
        Sender sender = new Sender(
                organization,
                Set.of(feed.store()),
                organization.stores().stream()
                        .filter(it -> it.id().equals(feed.store()))
                        .findFirst(),
                organizations.dictionaries(feed.organization()));
        return new DueFeed(
                feed,
                sender,
                organization
                        .mis()
                        .flatMap(MisConnection::endpoint)
                        .filter(endpoint -> FeedTerms.keepsTheSecretOf(endpoint, feed.address())));
    }
}
