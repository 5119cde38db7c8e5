package ru.medkassa.application.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.SettableClock;
import ru.medkassa.application.organization.InMemoryOrganizations;
import ru.medkassa.application.organization.TestConnections;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.domain.organization.FeedTerms;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.StoreId;

class FeedsOfAnAdministratorTest {

    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");
    private static final FeedTerms TERMS =
            new FeedTerms("http://mis.clinic.example:8443/feed?key=1", Duration.ofMinutes(1));
    private static final FeedTerms ELSEWHERE = new FeedTerms("http://other.example/feed", Duration.ofMinutes(2));

    private final InMemoryOrganizations organizations = new InMemoryOrganizations();
    private final InMemoryFeeds feeds = new InMemoryFeeds();
    private final SetFeed set = new SetFeed(feeds, organizations, new SettableClock(NOON));
    private final RemoveFeed remove = new RemoveFeed(feeds);
    private final ReadFeeds read = new ReadFeeds(feeds);

    @Test
    void a_feed_is_read_at_once() {
        Organization hospital = organizations.add(TestHospitals.aHospitalWithAnsweringMis(2));

        assertThat(set(hospital, TERMS)).isEqualTo(FeedChange.MADE);

        assertThat(read.execute(hospital))
                .containsExactly(new Feeds.Kept(
                        store(hospital), TERMS.address(), Duration.ofMinutes(1), Optional.empty(), NOON));
        assertThat(feeds.claim(NOON, NOON.plusSeconds(1), new UUID(0, 1))).isPresent();
    }

    @Test
    void a_system_without_an_address_has_no_feed() {
        Organization named = organizations.add(TestHospitals.aHospitalWithStores(1));
        Organization unconnected = organizations.add(TestHospitals.aHospitalWithoutMis());

        assertThat(set(named, TERMS)).isEqualTo(FeedChange.NOT_CONNECTED);
        assertThat(set(unconnected, TERMS)).isEqualTo(FeedChange.NOT_CONNECTED);
        assertThat(feeds.anyDue(NOON)).isFalse();
    }

    @Test
    void a_feed_of_another_server_is_read_only_while_there_is_no_secret_to_be_told() {
        Organization open = organizations.add(TestHospitals.aHospitalWithAnsweringMis(1));
        assertThat(set(open, ELSEWHERE)).isEqualTo(FeedChange.MADE);
        Organization secret = organizations.add(TestHospitals.aHospitalWithStores(1));
        organizations.setConnection(
                secret.id(), TestConnections.connectedAs(TestConnections.basic("тайна")), seen(secret));

        assertThat(set(secret, ELSEWHERE)).isEqualTo(FeedChange.ON_ANOTHER_SERVER);
        assertThat(read.execute(secret)).isEmpty();
    }

    @Test
    void a_feed_left_at_another_server_is_not_told_the_secret_of_a_connection_that_has_moved() {
        Organization hospital = organizations.add(TestHospitals.aHospitalWithAnsweringMis(1));
        set(hospital, ELSEWHERE);
        ClaimFeed claim = new ClaimFeed(feeds, organizations, new SettableClock(NOON));
        assertThat(claim.execute(new UUID(0, 1)).orElseThrow().endpoint()).isPresent();

        organizations.setConnection(
                hospital.id(), TestConnections.connectedAs(TestConnections.basic("тайна")), seen(hospital));
        feeds.add(hospital.id(), store(hospital), TERMS.address(), TERMS.every(), NOON);
        feeds.add(hospital.id(), store(hospital), ELSEWHERE.address(), ELSEWHERE.every(), NOON);

        assertThat(claim.execute(new UUID(0, 2)).orElseThrow().endpoint()).isEmpty();
    }

    @Test
    void a_feed_that_is_removed_is_read_no_more() {
        Organization hospital = organizations.add(TestHospitals.aHospitalWithAnsweringMis(1));
        set(hospital, TERMS);

        assertThat(remove.execute(store(hospital))).isTrue();

        assertThat(remove.execute(store(hospital))).isFalse();
        assertThat(read.execute(hospital)).isEmpty();
        assertThat(feeds.anyDue(NOON)).isFalse();
    }

    private FeedChange set(Organization hospital, FeedTerms terms) {
        return set.execute(hospital.id(), store(hospital), terms);
    }

    private long seen(Organization hospital) {
        return organizations.connection(hospital.id()).number();
    }

    private static StoreId store(Organization hospital) {
        return hospital.stores().get(0).id();
    }
}
