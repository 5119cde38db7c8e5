package ru.medkassa.adapters.persistence.invoice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.jdbc.ReturningWork;
import ru.medkassa.domain.invoice.Invoice;

/**
 * Locks many invoices and reads them afterwards, by a statement of its own, so that their lines are the ones under the
 * lock. Refunds first: a payment of a refund locks the refund and then its sale.
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, and never compared
record LockedInvoices(long[] stores, UUID[] guids) implements ReturningWork<List<Invoice>> {

    private static final String LOCK = "select 1 from medkassa.invoice where store_id = any (?) and guid = any (?)"
            + " order by type = 'SALE', guid, store_id for no key update";

    @Override
    public List<Invoice> execute(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, stores);
            statement.setObject(2, guids);
            if (!statement.executeQuery().next()) {
                return List.of();
            }
        }
        return new InvoiceQuery(InvoiceQuery.HELD, stores, guids).execute(connection);
    }
}
