package ru.medkassa.adapters.persistence.invoice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.jdbc.Work;
import ru.medkassa.domain.invoice.Invoice;

/** Writes what a cash desk can change of an invoice: its state and its balance, and not one column more. */
record InvoiceUpdate(Invoice invoice) implements Work {

    private static final String SQL = "update medkassa.invoice set state = ?, received = ?, returned = ?,"
            + " returned_in_excess = ? where store_id = ? and guid = ?";

    @Override
    public void execute(Connection connection) throws SQLException {
        BalanceColumns balance = BalanceColumns.of(invoice.balance());
        InvoiceRowKey key = InvoiceRowKey.of(invoice.key());
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, invoice.state().name());
            statement.setLong(2, balance.received());
            statement.setLong(3, balance.returned());
            statement.setLong(4, balance.returnedInExcess());
            statement.setLong(5, key.storeId());
            statement.setObject(6, key.guid());
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("There is no " + invoice.key() + " to update");
            }
        }
    }
}
