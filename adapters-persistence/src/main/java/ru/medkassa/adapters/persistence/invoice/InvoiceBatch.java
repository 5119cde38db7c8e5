package ru.medkassa.adapters.persistence.invoice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceKey;

/** Writes many invoices with their lines, in two or three statements however many they are. */
record InvoiceBatch(List<Invoice> invoices) {

    private static final String COLUMNS = "store_id, guid, number, issued_at, type, parent_guid, cash_desk_guid,"
            + " payer_guid, payer_family, payer_name, payer_patronymic, payer_key, payer_birthday, payer_phone,"
            + " payer_email, state, total, received, returned, returned_in_excess";
    private static final String LINE_COLUMNS =
            "store_id, guid, position, service, code, name, quantity, price, cost, amount, tax, completed";

    private static final String HEADERS = "unnest(?::bigint[], ?::uuid[], ?::text[], ?::timestamptz[],"
            + " ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],"
            + " ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])";

    private static final String INSERT = "insert into medkassa.invoice (" + COLUMNS + ") select * from " + HEADERS
            + " on conflict do nothing returning store_id, guid";

    private static final String AMEND = "update medkassa.invoice i set number = n.number, issued_at = n.issued_at,"
            + " type = n.type, parent_guid = n.parent_guid, cash_desk_guid = n.cash_desk_guid,"
            + " payer_guid = n.payer_guid, payer_family = n.payer_family, payer_name = n.payer_name,"
            + " payer_patronymic = n.payer_patronymic, payer_key = n.payer_key, payer_birthday = n.payer_birthday,"
            + " payer_phone = n.payer_phone, payer_email = n.payer_email, state = n.state, total = n.total,"
            + " received = n.received, returned = n.returned, returned_in_excess = n.returned_in_excess from "
            + HEADERS + " as n (" + COLUMNS + ") where i.store_id = n.store_id and i.guid = n.guid";

    private static final String DELETE_LINES =
            "delete from medkassa.invoice_line l using unnest(?::bigint[], ?::uuid[]) as n (store_id, guid)"
                    + " where l.store_id = n.store_id and l.guid = n.guid";

    private static final String INSERT_LINES = "insert into medkassa.invoice_line (" + LINE_COLUMNS
            + ") select * from unnest(?::bigint[], ?::uuid[], ?::integer[], ?::uuid[], ?::text[], ?::text[],"
            + " ?::numeric[], ?::bigint[], ?::bigint[], ?::bigint[], ?::numeric[], ?::boolean[])";

    /** Adds those that nobody has added yet, and tells the others. */
    Set<InvoiceKey> add(Connection connection) throws SQLException {
        Set<InvoiceKey> left = new HashSet<>();
        invoices.forEach(it -> left.add(it.key()));
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            setHeaders(connection, statement);
            try (ResultSet added = statement.executeQuery()) {
                Columns columns = new Columns(added);
                while (columns.nextRow()) {
                    left.remove(InvoiceRowKey.read(columns).toKey());
                }
            }
        }
        insertLines(
                connection,
                invoices.stream().filter(it -> !left.contains(it.key())).toList());
        return left;
    }

    void amend(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AMEND)) {
            setHeaders(connection, statement);
            if (statement.executeUpdate() != invoices.size()) {
                throw new IllegalStateException("An invoice that is to be amended is not there");
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(DELETE_LINES)) {
            new RowArrays<>(connection, statement, keys())
                    .column("bigint", InvoiceRowKey::storeId)
                    .column("uuid", InvoiceRowKey::guid);
            statement.executeUpdate();
        }
        insertLines(connection, invoices);
    }

    private void setHeaders(Connection connection, PreparedStatement statement) throws SQLException {
        List<InvoiceRow> rows = invoices.stream().map(InvoiceRow::of).toList();
        InvoiceRow.set(new RowArrays<>(connection, statement, rows));
    }

    private List<InvoiceRowKey> keys() {
        return invoices.stream().map(it -> InvoiceRowKey.of(it.key())).toList();
    }

    private static void insertLines(Connection connection, List<Invoice> invoices) throws SQLException {
        List<PlacedLine> lines = new ArrayList<>();
        invoices.forEach(invoice -> {
            InvoiceRowKey key = InvoiceRowKey.of(invoice.key());
            for (int i = 0; i < invoice.lines().size(); i++) {
                lines.add(
                        new PlacedLine(key, i, InvoiceLineRow.of(invoice.lines().get(i))));
            }
        });
        if (lines.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT_LINES)) {
            new RowArrays<>(connection, statement, lines)
                    .column("bigint", it -> it.key().storeId())
                    .column("uuid", it -> it.key().guid())
                    .column("integer", PlacedLine::position)
                    .column("uuid", it -> it.line().service())
                    .column("text", it -> it.line().code())
                    .column("text", it -> it.line().name())
                    .column("numeric", it -> it.line().quantity())
                    .column("bigint", it -> it.line().price())
                    .column("bigint", it -> it.line().cost())
                    .column("bigint", it -> it.line().amount())
                    .column("numeric", it -> it.line().tax())
                    .column("boolean", it -> it.line().completed());
            statement.executeUpdate();
        }
    }

    /** A line and its place. */
    private record PlacedLine(InvoiceRowKey key, int position, InvoiceLineRow line) {}
}
