package ru.medkassa.application.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;

/**
 * Port: the feeds that stores offer. Any number of servers look for the next one that is due; each is read by one of them
 * at a time.
 */
public interface Feeds {

    /**
     * Has the feed of the store read from now on. At the address that it had before it is read on from its cursor; at
     * another one it is read from its beginning, and whoever reads the old one holds it no more.
     */
    void add(OrganizationId organization, StoreId store, String address, Duration every, Instant first);

    /**
     * Has no feed of the store read any more.
     *
     * @return false if the store had none
     */
    boolean remove(StoreId store);

    /** The feeds of these stores as they are kept, in the order of the stores' numbers. */
    List<Kept> find(Set<StoreId> stores);

    /** Whether a feed is due, without holding anything. */
    boolean anyDue(Instant now);

    /**
     * The feed that has been due for the longest time, held under the token until the lease ends.
     *
     * @param token made up for this claim
     */
    Optional<Feed> claim(Instant now, Instant leaseUntil, UUID token);

    /**
     * Ends a claim: the feed is due again then.
     *
     * @param cursor how far it was read
     * @return false if somebody else holds the feed by now; then nothing is changed
     */
    boolean settle(Feed feed, Optional<String> cursor, Instant nextAt);

    /**
     * A feed that is held.
     *
     * @param cursor how far it was read; absent: never
     * @param every how often it is read
     */
    record Feed(
            OrganizationId organization,
            StoreId store,
            String address,
            Optional<String> cursor,
            Duration every,
            UUID token) {}

    /**
     * A feed as it is kept, held or not.
     *
     * @param every how often it is read
     * @param cursor how far it was read; absent: never
     * @param nextAt when it is due
     */
    record Kept(StoreId store, String address, Duration every, Optional<String> cursor, Instant nextAt) {}
}
