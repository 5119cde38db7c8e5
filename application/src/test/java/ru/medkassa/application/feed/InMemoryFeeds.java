package ru.medkassa.application.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;

public final class InMemoryFeeds implements Feeds {

    private record Row(Feed feed, Instant nextAt, Optional<Instant> leaseUntil) {

        boolean isDue(Instant now) {
            return !nextAt.isAfter(now)
                    && leaseUntil.filter(it -> it.isAfter(now)).isEmpty();
        }
    }

    private static final UUID NOBODY = new UUID(0, 0);

    private final Map<StoreId, Row> rows = new HashMap<>();

    @Override
    public void add(OrganizationId organization, StoreId store, String address, Duration every, Instant first) {
        Optional<Row> old = Optional.ofNullable(rows.get(store))
                .filter(it -> it.feed().address().equals(address));
        Feed feed = new Feed(
                organization,
                store,
                address,
                old.flatMap(it -> it.feed().cursor()),
                every,
                old.map(it -> it.feed().token()).orElse(NOBODY));
        rows.put(store, new Row(feed, first, old.flatMap(Row::leaseUntil)));
    }

    @Override
    public boolean remove(StoreId store) {
        return rows.remove(store) != null;
    }

    @Override
    public List<Kept> find(Set<StoreId> stores) {
        return rows.values().stream()
                .filter(it -> stores.contains(it.feed().store()))
                .map(it -> new Kept(
                        it.feed().store(),
                        it.feed().address(),
                        it.feed().every(),
                        it.feed().cursor(),
                        it.nextAt()))
                .sorted(Comparator.comparing(it -> it.store().value()))
                .toList();
    }

    @Override
    public boolean anyDue(Instant now) {
        return rows.values().stream().anyMatch(it -> it.isDue(now));
    }

    @Override
    public Optional<Feed> claim(Instant now, Instant leaseUntil, UUID token) {
        Optional<Row> due = rows.values().stream().filter(it -> it.isDue(now)).min(Comparator.comparing(Row::nextAt));
        return due.map(row -> {
            Feed held = with(row.feed(), row.feed().cursor(), token);
            rows.put(held.store(), new Row(held, row.nextAt(), Optional.of(leaseUntil)));
            return held;
        });
    }

    @Override
    public boolean settle(Feed feed, Optional<String> cursor, Instant nextAt) {
        Row row = rows.get(feed.store());
        if (row == null || row.leaseUntil().isEmpty() || !row.feed().token().equals(feed.token())) {
            return false;
        }
        rows.put(feed.store(), new Row(with(row.feed(), cursor, NOBODY), nextAt, Optional.empty()));
        return true;
    }

    private static Feed with(Feed feed, Optional<String> cursor, UUID token) {
        return new Feed(feed.organization(), feed.store(), feed.address(), cursor, feed.every(), token);
    }
}
