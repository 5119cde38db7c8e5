package ru.medkassa.adapters.persistence.invoice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.jdbc.ReturningWork;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.application.invoice.Invoices;
import ru.medkassa.domain.invoice.Invoice;

/**
 * A reading of invoices with their lines, one statement each.
 *
 * <p>By hand and not by Hibernate, for two reasons. Hibernate cannot read the lines with an invoice and lock it: it reads
 * first and locks afterwards, and what it has read is old by then. And an invoice is read on every call of a cash desk:
 * read as an entity it costs several times the processor time.
 *
 * <p>A statement that has waited for the lock sees the invoice as it is now and the lines as they were when it began. If
 * an amendment from the medical information system has changed the sums meanwhile, they do not come to the total any
 * more: then it is read again, under the lock. If only names of services have changed, the old ones do no harm to a
 * cash desk. {@link LockedInvoices}, which amends, does not rely on this.
 */
record InvoiceQuery(String sql, List<Object> values) implements ReturningWork<List<Invoice>> {

    private static final String SELECT = "select i.store_id, i.guid, " + InvoiceLineRow.NAMES + ", " + InvoiceRow.NAMES;
    private static final String LINES =
            " left join medkassa.invoice_line l on l.store_id = i.store_id and l.guid = i.guid";
    private static final String OF_STORES =
            SELECT + " from (select * from medkassa.invoice where store_id = any (?) and ";
    private static final String NEWEST_FIRST =
            ") i" + LINES + " order by i.issued_at desc, i.store_id, i.guid, l.position";
    private static final String NEWEST_OF_A_PAYER =
            " order by issued_at desc, store_id, guid limit " + Invoices.INVOICES_OF_A_PAYER + NEWEST_FIRST;
    private static final String OF_PAYER = OF_STORES + "payer_birthday = ? and payer_key = ? and ";

    static final String NUMBERED = OF_STORES + "number = ? limit " + Invoices.MATCHES + NEWEST_FIRST;

    static final String IDENTIFIED = OF_STORES + "guid = ? limit " + Invoices.MATCHES + NEWEST_FIRST;

    static final String TO_SETTLE = OF_PAYER
            + "case when state = 'CANCELLED' then paid > 0 else due > 0 or overpaid > 0 end" + NEWEST_OF_A_PAYER;

    static final String DUE_TO_OFD = OF_PAYER + "state = 'OFD_DUE'" + NEWEST_OF_A_PAYER;

    /** All of these identifiers; the stores are few. */
    static final String HELD = SELECT + " from medkassa.invoice i" + LINES
            + " where i.store_id = any (?) and i.guid = any (?) order by i.store_id, i.guid, l.position";

    static final String LOCK = SELECT + " from medkassa.invoice i" + LINES
            + " where i.store_id = ? and i.guid = ? order by l.position for no key update of i";

    InvoiceQuery(String sql, Object... values) {
        this(sql, List.of(values));
    }

    @Override
    public List<Invoice> execute(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            List<InvoiceRow> read = rows(statement);
            return (read.stream().allMatch(InvoiceRow::addsUp) ? read : rows(statement))
                    .stream().map(InvoiceRow::toInvoice).toList();
        }
    }

    private static List<InvoiceRow> rows(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return read(new Columns(rows));
        }
    }

    /** The rows of one invoice, one for each line, follow one another. */
    private static List<InvoiceRow> read(Columns columns) throws SQLException {
        List<InvoiceRow> invoices = new ArrayList<>();
        InvoiceRow current = null;
        while (columns.nextRow()) {
            InvoiceRowKey key = InvoiceRowKey.read(columns);
            InvoiceLineRow line = InvoiceLineRow.read(columns);
            if (current == null || !current.hasKey(key)) {
                current = InvoiceRow.read(key, columns);
                invoices.add(current);
            }
            current.add(line);
        }
        return invoices;
    }
}
