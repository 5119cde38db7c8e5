package ru.medkassa.adapters.persistence.schema;

import java.sql.SQLException;
import java.util.UUID;
import ru.medkassa.domain.Fresh;

/** Statements that put one right row into a table, to be made wrong in one place by a test. */
final class Rows {

    private Rows() {}

    static long store() throws SQLException {
        long number = Fresh.number();
        Sql.run(
                TestDatabase.asOwner(),
                "insert into medkassa.organization (name, inn, ogrn, zone) values ('H', '7700000000', '"
                        + (9_000_000_000_000L + number) + "', 'Europe/Moscow')",
                "insert into medkassa.store (organization_id, oid, name) select max(id), '1.2." + number
                        + "', 'S' from medkassa.organization");
        return Long.parseLong(Sql.column(TestDatabase.asOwner(), "select max(id) from medkassa.store")
                .get(0));
    }

    static long organizationOf(long store) throws SQLException {
        return Long.parseLong(
                Sql.column(TestDatabase.asOwner(), "select organization_id from medkassa.store where id = " + store)
                        .get(0));
    }

    static String invoice(long store, UUID guid, long total, long received, long returned, long excess) {
        return """
                insert into medkassa.invoice (store_id, guid, number, issued_at, type, payer_family, payer_name,
                    payer_patronymic, payer_key, payer_phone, payer_email, state, total, received, returned,
                    returned_in_excess)
                values (%d, '%s', '17', now(), 'SALE', 'F', 'N', '', 'F|N|', '', '', 'ISSUED', %d, %d, %d, %d)""".formatted(store, guid, total, received, returned, excess);
    }

    static String line(long store, UUID guid, int position, String quantity, long price, long amount) {
        return """
                insert into medkassa.invoice_line (store_id, guid, position, service, code, name, quantity, price, cost,
                    amount, tax, completed)
                values (%d, '%s', %d, gen_random_uuid(), '', 'L', %s, %d, 0, %d, 1, false)""".formatted(store, guid, position, quantity, price, amount);
    }

    static String payment(long id, long store, UUID invoice, long check, long sum) {
        return """
                insert into medkassa.payment (id, store_id, invoice_guid, cash_desk_guid, check_number, direction,
                    recorded_at, sum)
                values (%d, %d, '%s', '00000000-0000-0000-0000-000000000001', %d, 'SALE', now(), %d)""".formatted(id, store, invoice, check, sum);
    }

    static String tender(long payment, int position, long kopecks) {
        return "insert into medkassa.payment_tender values (" + payment + ", " + position + ", 'CASH', " + kopecks
                + ")";
    }

    static String journal(String columns, String values) {
        return "insert into medkassa.journal (number, called_at, method, message, duration_nanos, caller_address, "
                + columns + ") values (-" + Fresh.number() + ", now(), 'Pay', '', 0, '', " + values + ")";
    }
}
