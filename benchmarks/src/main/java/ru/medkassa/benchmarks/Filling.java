package ru.medkassa.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Puts the invoices of the bench into the books, straight by SQL and in one statement for each table. */
record Filling(BenchDatabase database, DemoFile.Place place, int invoices) {

    /** Adds what is missing: a server that was measured before has them already. */
    void run() throws SQLException, IOException {
        if (present() >= invoices) {
            return;
        }
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // The rows are right by construction; checking each of millions by the deferred triggers takes minutes
            statement.execute("set local session_replication_role = replica");
            statement.execute(filled("invoices.sql", present()));
            statement.execute(filled("lines.sql", present()));
            connection.commit();
        }
        database.execute("vacuum analyze medkassa.invoice", "vacuum analyze medkassa.invoice_line", "checkpoint");
    }

    long organizationId() throws SQLException {
        return database.number("select id from medkassa.organization where ogrn = '" + place.ogrn() + "'");
    }

    long storeId() throws SQLException {
        return database.number("select id from medkassa.store where organization_id = " + organizationId()
                + " and oid = '" + place.oid() + "'");
    }

    private long present() throws SQLException {
        return database.number("select count(*) from medkassa.invoice where store_id = " + storeId()
                + " and guid between '" + BenchInvoices.GUID_HEAD + BenchInvoices.FIRST_GUID + "' and '"
                + BenchInvoices.GUID_HEAD + "999999999999'");
    }

    private String filled(String name, long present) throws SQLException, IOException {
        return resource(name)
                .replace(":store", Long.toString(storeId()))
                .replace(":first", Long.toString(present + 1))
                .replace(":last", Integer.toString(invoices));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Filling.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The bench has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
