package ru.medkassa.application.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.StoreId;

/** What every {@link Feeds} keeps to. Each test takes its feeds away again, because a claim looks at all there are. */
public abstract class FeedsContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");
    private static final String ADDRESS = "https://mis.example/feed";
    private static final String OTHER_ADDRESS = "http://other.example";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<StoreId> added = new ArrayList<>();

    protected abstract Feeds feeds();

    @AfterEach
    void remove() {
        added.forEach(store -> change(() -> feeds().remove(store)));
    }

    @Test
    void without_a_feed_nothing_is_due() {
        assertThat(anyDue(NOON)).isFalse();
        assertThat(claimed(NOON)).isEmpty();
    }

    @Test
    void a_feed_is_due_at_its_time_and_not_before() {
        Organization hospital = aHospital(1);
        StoreId store = aFeed(hospital, 0, NOON);

        assertThat(anyDue(NOON.minusNanos(1000))).isFalse();
        assertThat(claimed(NOON.minusNanos(1000))).isEmpty();
        assertThat(anyDue(NOON)).isTrue();
        UUID token = Fresh.uuid();
        assertThat(claimed(NOON, token))
                .contains(new Feeds.Feed(hospital.id(), store, ADDRESS, Optional.empty(), MINUTE, token));
    }

    @Test
    void a_feed_that_is_held_is_nobody_elses_until_its_lease_ends() {
        aFeed(aHospital(1), 0, NOON);
        claimed(NOON);

        assertThat(anyDue(NOON.plus(HOUR).minusNanos(1000))).isFalse();
        assertThat(claimed(NOON.plus(HOUR).minusNanos(1000))).isEmpty();
        assertThat(claimed(NOON.plus(HOUR))).isPresent();
    }

    @Test
    void the_one_that_has_been_due_longest_comes_first() {
        Organization hospital = aHospital(2);
        StoreId late = aFeed(hospital, 0, NOON);
        StoreId early = aFeed(hospital, 1, NOON.minus(HOUR));

        assertThat(claimed(NOON).map(Feeds.Feed::store)).contains(early);
        assertThat(claimed(NOON).map(Feeds.Feed::store)).contains(late);
        assertThat(claimed(NOON)).isEmpty();
    }

    @Test
    void a_read_feed_goes_on_from_its_cursor_at_its_next_time() {
        aFeed(aHospital(1), 0, NOON);
        Feeds.Feed feed = claimed(NOON).orElseThrow();

        assertThat(settled(feed, "17")).isTrue();

        assertThat(claimed(NOON.plus(MINUTE).minusNanos(1000))).isEmpty();
        assertThat(claimed(NOON.plus(MINUTE)).flatMap(Feeds.Feed::cursor)).contains("17");
    }

    @Test
    void who_has_lost_the_feed_moves_nothing() {
        aFeed(aHospital(1), 0, NOON);
        Feeds.Feed lost = claimed(NOON).orElseThrow();
        Feeds.Feed held = claimed(NOON.plus(HOUR)).orElseThrow();

        assertThat(settled(lost, "1")).isFalse();
        assertThat(settled(held, "2")).isTrue();
        assertThat(settled(held, "3")).isFalse();
        assertThat(claimed(NOON.plus(HOUR)).flatMap(Feeds.Feed::cursor)).contains("2");
    }

    @Test
    void a_feed_that_is_set_anew_at_its_address_keeps_its_cursor() {
        Organization hospital = aHospital(1);
        StoreId store = aFeed(hospital, 0, NOON);
        settled(claimed(NOON).orElseThrow(), "5");

        change(() -> feeds().add(hospital.id(), store, ADDRESS, HOUR, NOON));

        Feeds.Feed feed = claimed(NOON).orElseThrow();
        assertThat(feed.every()).isEqualTo(HOUR);
        assertThat(feed.cursor()).contains("5");
    }

    @Test
    void who_reads_a_feed_that_is_set_anew_at_its_address_still_holds_it() {
        Organization hospital = aHospital(1);
        StoreId store = aFeed(hospital, 0, NOON);
        Feeds.Feed held = claimed(NOON).orElseThrow();

        change(() -> feeds().add(hospital.id(), store, ADDRESS, HOUR, NOON));

        assertThat(claimed(NOON)).isEmpty();
        assertThat(settled(held, "6")).isTrue();
    }

    @Test
    void a_feed_at_another_address_is_read_from_its_beginning() {
        Organization hospital = aHospital(1);
        StoreId store = aFeed(hospital, 0, NOON);
        settled(claimed(NOON).orElseThrow(), "5");

        change(() -> feeds().add(hospital.id(), store, OTHER_ADDRESS, HOUR, NOON));

        assertThat(claimed(NOON).map(Feeds.Feed::cursor)).contains(Optional.empty());
    }

    @Test
    void who_reads_the_old_address_does_not_move_the_cursor_of_the_new_one() {
        Organization hospital = aHospital(1);
        StoreId store = aFeed(hospital, 0, NOON);
        Feeds.Feed old = claimed(NOON).orElseThrow();

        change(() -> feeds().add(hospital.id(), store, OTHER_ADDRESS, HOUR, NOON));

        assertThat(settled(old, "5")).isFalse();
        assertThat(claimed(NOON).orElseThrow().cursor()).isEmpty();
    }

    @Test
    void feeds_are_found_by_their_stores_as_they_are_kept() {
        Organization hospital = aHospital(3);
        StoreId never = aFeed(hospital, 1, NOON.plus(HOUR));
        StoreId read = aFeed(hospital, 0, NOON);
        aFeed(aHospital(1), 0, NOON.plus(HOUR));
        settled(claimed(NOON).orElseThrow(), "5");

        assertThat(found(Set.copyOf(storesOf(hospital))))
                .containsExactly(
                        new Feeds.Kept(read, ADDRESS, MINUTE, Optional.of("5"), NOON.plus(MINUTE)),
                        new Feeds.Kept(never, ADDRESS, MINUTE, Optional.empty(), NOON.plus(HOUR)));
        assertThat(found(Set.of(never))).extracting(Feeds.Kept::store).containsExactly(never);
    }

    @Test
    void a_feed_that_is_removed_is_gone_and_no_other() {
        Organization hospital = aHospital(2);
        StoreId gone = aFeed(hospital, 0, NOON);
        StoreId stays = aFeed(hospital, 1, NOON);

        assertThat(inTransaction(() -> feeds().remove(gone))).isTrue();
        assertThat(inTransaction(() -> feeds().remove(gone))).isFalse();
        assertThat(found(Set.of(gone, stays))).extracting(Feeds.Kept::store).containsExactly(stays);
    }

    private StoreId aFeed(Organization hospital, int store, Instant first) {
        StoreId id = storesOf(hospital).get(store);
        change(() -> feeds().add(hospital.id(), id, ADDRESS, MINUTE, first));
        added.add(id);
        return id;
    }

    private List<Feeds.Kept> found(Set<StoreId> stores) {
        return inTransaction(() -> feeds().find(stores));
    }

    private boolean anyDue(Instant now) {
        return inTransaction(() -> feeds().anyDue(now));
    }

    private Optional<Feeds.Feed> claimed(Instant now) {
        return claimed(now, Fresh.uuid());
    }

    private Optional<Feeds.Feed> claimed(Instant now, UUID token) {
        return inTransaction(() -> feeds().claim(now, now.plus(HOUR), token));
    }

    private boolean settled(Feeds.Feed feed, String cursor) {
        return inTransaction(() -> feeds().settle(feed, Optional.of(cursor), NOON.plus(MINUTE)));
    }
}
