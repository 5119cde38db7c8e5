package ru.medkassa.adapters.persistence.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import ru.medkassa.application.feed.Feeds;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;

/** The feeds, in PostgreSQL: a claim is a row that nobody else has locked, and holds beyond its transaction by a lease. */
@ApplicationScoped
class JdbcFeeds implements Feeds {

    private static final String ADD = "insert into medkassa.mis_feed as f (store_id, organization_id, address,"
            + " every_seconds, next_at) values (?, ?, ?, ?, ?) on conflict (store_id) do update set"
            + " address = excluded.address, every_seconds = excluded.every_seconds, next_at = excluded.next_at,"
            + " cursor = case when f.address = excluded.address then f.cursor end,"
            + " lease_until = case when f.address = excluded.address then f.lease_until end,"
            + " lease_token = case when f.address = excluded.address then f.lease_token end";
    private static final String REMOVE = "delete from medkassa.mis_feed where store_id = ?";
    private static final String FIND = "select store_id, address, every_seconds, cursor, next_at from medkassa.mis_feed"
            + " where store_id = any (?) order by store_id";
    private static final String DUE = "next_at <= ? and (lease_until is null or lease_until <= ?)";
    private static final String ANY_DUE = "select 1 from medkassa.mis_feed where " + DUE + " limit 1";
    private static final String CLAIM = "update medkassa.mis_feed f set lease_until = ?, lease_token = ? from"
            + " (select store_id from medkassa.mis_feed where " + DUE
            + " order by next_at limit 1 for no key update skip locked) due where f.store_id = due.store_id"
            + " returning f.organization_id, f.store_id, f.address, f.cursor, f.every_seconds";
    private static final String SETTLE = "update medkassa.mis_feed set cursor = ?, next_at = ?, lease_until = null,"
            + " lease_token = null where store_id = ? and lease_token = ?";

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    JdbcFeeds() {}

    JdbcFeeds(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(OrganizationId organization, StoreId store, String address, Duration every, Instant first) {
        update(ADD, store.value(), organization.value(), address, (int) every.toSeconds(), time(first));
    }

    @Override
    public boolean remove(StoreId store) {
        return update(REMOVE, store.value()) == 1;
    }

    @Override
    public List<Kept> find(Set<StoreId> stores) {
        Long[] numbers = stores.stream().map(StoreId::value).toArray(Long[]::new);
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, FIND, connection.createArrayOf("bigint", numbers));
                    ResultSet rows = statement.executeQuery()) {
                List<Kept> kept = new ArrayList<>();
                while (rows.next()) {
                    kept.add(kept(rows));
                }
                return kept;
            }
        });
    }

    @Override
    public boolean anyDue(Instant now) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, ANY_DUE, time(now), time(now));
                    ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        });
    }

    @Override
    public Optional<Feed> claim(Instant now, Instant leaseUntil, UUID token) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement =
                            prepared(connection, CLAIM, time(leaseUntil), token, time(now), time(now));
                    ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(feed(rows, token)) : Optional.empty();
            }
        });
    }

    @Override
    public boolean settle(Feed feed, Optional<String> cursor, Instant nextAt) {
        return update(SETTLE, cursor.orElse(null), time(nextAt), feed.store().value(), feed.token()) == 1;
    }

    private static Feed feed(ResultSet row, UUID token) throws SQLException {
        return new Feed(
                new OrganizationId(row.getLong(1)),
                new StoreId(row.getLong(2)),
                row.getString(3),
                Optional.ofNullable(row.getString(4)),
                Duration.ofSeconds(row.getLong(5)),
                token);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new StoreId(row.getLong(1)),
                row.getString(2),
                Duration.ofSeconds(row.getLong(3)),
                Optional.ofNullable(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private int update(String sql, Object... values) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
