package ru.medkassa.adapters.persistence.cashdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.adapters.persistence.sql.Statement;
import ru.medkassa.application.cashdesk.CashDesks;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.organization.StoreId;

/**
 * The cash desks that 1C has told us of, in PostgreSQL; by SQL and not as entities, because every payment looks for one.
 */
@ApplicationScoped
class JpaCashDesks implements CashDesks {

    /** A desk that several stores know: the one in use counts, then the one that was told last. */
    private static final String FIND =
            "select guid, name, serial_number, registration_number, store_name, type, deleted"
                    + " from medkassa.cash_desk where guid = ? and store_id = any (?)"
                    + " order by deleted, updated_at desc limit 1";

    private static final String STORE = "insert into medkassa.cash_desk"
            + " (store_id, guid, name, serial_number, registration_number, store_name, type, deleted)"
            + " values (:store, :guid, :name, cast(:serial as text), cast(:registration as text),"
            + " cast(:storeName as text), cast(:type as text), :deleted)"
            + " on conflict (store_id, guid) do update set name = excluded.name,"
            + " serial_number = excluded.serial_number, registration_number = excluded.registration_number,"
            + " store_name = excluded.store_name, type = excluded.type, deleted = excluded.deleted, updated_at = now()";

    /** One order for all, so that two lists that arrive together do not wait for each other. */
    private static final Comparator<CashDesk> BY_GUID =
            Comparator.comparing(desk -> desk.guid().value());

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    JpaCashDesks() {}

    JpaCashDesks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<CashDesk> find(CashDeskGuid guid, Set<StoreId> stores) {
        Statement find = new Statement(FIND)
                .with(guid.value())
                .with(stores.stream().mapToLong(StoreId::value).toArray());
        return entities.unwrap(Session.class).doReturningWork(find.reading(JpaCashDesks::desk)).stream()
                .findFirst();
    }

    private static CashDesk desk(Columns columns) throws SQLException {
        return new CashDesk(
                new CashDeskGuid(columns.guid()),
                columns.text(),
                columns.optionalText(),
                columns.optionalText(),
                columns.optionalText(),
                columns.optionalText(),
                columns.flag());
    }

    @Override
    public void store(List<CashDesk> desks, StoreId store) {
        desks.stream().sorted(BY_GUID).forEach(desk -> store(desk, store));
    }

    private void store(CashDesk desk, StoreId store) {
        entities.createNativeQuery(STORE)
                .setParameter("store", store.value())
                .setParameter("guid", desk.guid().value())
                .setParameter("name", desk.name())
                .setParameter("serial", desk.serialNumber().orElse(null))
                .setParameter("registration", desk.registrationNumber().orElse(null))
                .setParameter("storeName", desk.storeName().orElse(null))
                .setParameter("type", desk.type().orElse(null))
                .setParameter("deleted", desk.deleted())
                .executeUpdate();
    }
}
