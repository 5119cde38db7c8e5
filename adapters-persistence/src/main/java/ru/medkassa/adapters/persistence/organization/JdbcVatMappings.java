package ru.medkassa.adapters.persistence.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import ru.medkassa.application.organization.VatMappings;
import ru.medkassa.domain.dictionary.MappedService;
import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.money.VatRate;
import ru.medkassa.domain.organization.OrganizationId;

/** The rates of VAT of single services, in PostgreSQL. */
@ApplicationScoped
class JdbcVatMappings implements VatMappings {

    private static final String FIND = "select service_guid, service_code, valid_from, rate from medkassa.vat_mapping"
            + " where organization_id = ? order by service_guid, service_code, valid_from";
    /** The hospital stands for all that was said of its services, also when that is nothing. */
    private static final String HOLD = "select 1 from medkassa.organization where id = :id for no key update";

    private static final String DELETE = "delete from medkassa.vat_mapping where organization_id = ?";
    private static final String INSERT =
            "insert into medkassa.vat_mapping (organization_id, service_guid, service_code,"
                    + " valid_from, rate) values (?, ?, ?, ?, ?)";

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    JdbcVatMappings() {}

    JdbcVatMappings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public VatMapping find(OrganizationId organization) {
        return entities.unwrap(Session.class).doReturningWork(connection -> read(connection, organization));
    }

    @Override
    public void hold(OrganizationId organization) {
        entities.createNativeQuery(HOLD, Integer.class)
                .setParameter("id", organization.value())
                .getSingleResult();
    }

    @Override
    public void replace(OrganizationId organization, VatMapping mapping) {
        entities.unwrap(Session.class).doWork(connection -> write(connection, organization, mapping));
    }

    private static VatMapping read(Connection connection, OrganizationId organization) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, organization.value());
            List<VatMapping.Entry> entries = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(new VatMapping.Entry(
                            service(rows), rows.getObject(3, LocalDate.class), VatRate.valueOf(rows.getString(4))));
                }
            }
            return new VatMapping(entries);
        }
    }

    private static MappedService service(ResultSet row) throws SQLException {
        UUID guid = row.getObject(1, UUID.class);
        return guid == null ? new MappedService.Coded(row.getString(2)) : new MappedService.Identified(guid);
    }

    private static void write(Connection connection, OrganizationId organization, VatMapping mapping)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            delete.setLong(1, organization.value());
            delete.executeUpdate();
            for (VatMapping.Entry entry : mapping.entries()) {
                insert.setLong(1, organization.value());
                insert.setObject(2, entry.service().fold(guid -> guid, code -> null));
                insert.setString(3, entry.service().fold(guid -> null, code -> code));
                insert.setObject(4, entry.from());
                insert.setString(5, entry.rate().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
