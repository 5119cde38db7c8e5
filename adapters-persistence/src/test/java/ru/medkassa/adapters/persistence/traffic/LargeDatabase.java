package ru.medkassa.adapters.persistence.traffic;

import java.sql.SQLException;
import java.util.UUID;
import ru.medkassa.adapters.persistence.schema.Sql;
import ru.medkassa.adapters.persistence.schema.TestDatabase;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.StoreId;

/**
 * Some years of a hospital: 100 000 invoices of 5 000 payers with a payment and a call each. Only with so many rows
 * does the planner of PostgreSQL choose as it will in an installation.
 */
final class LargeDatabase {

    static final int INVOICES = 100_000;
    static final int PAYERS = 5_000;

    private LargeDatabase() {}

    static InvoiceKey key(StoreId store, int number) {
        return new InvoiceKey(store, new InvoiceGuid(guid(number)));
    }

    static InvoiceNumber number(int number) {
        return new InvoiceNumber("N-" + number);
    }

    private static UUID guid(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    static void fill(long organization, long store) throws SQLException {
        Sql.run(
                TestDatabase.asSuperuser(),
                // the lines come to the totals by construction; to check 200 000 of them takes a minute
                "set session_replication_role = replica",
                invoices(store),
                lines(store),
                payments(store),
                "insert into medkassa.payment_tender select id, 0, 'CASH', sum from medkassa.payment where id < -1000000",
                reconciliation(organization),
                journal(organization));
        Sql.run(TestDatabase.asOwner(), "analyze");
    }

    private static String invoices(long store) {
        return """
                insert into medkassa.invoice (store_id, guid, number, issued_at, type, payer_family, payer_name,
                    payer_patronymic, payer_key, payer_birthday, payer_phone, payer_email, state, total, received, returned,
                    returned_in_excess)
                select %d, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'N-' || n,
                    timestamptz '2024-01-01' + n * interval '5 min', 'SALE', 'F' || n %% %d, 'N', '',
                    'F' || n %% %d || '|N|', date '1950-01-01' + n %% %d, '', '',
                    case when n %% 50 = 0 then 'OFD_DUE' else 'PAID' end, 1000, case when n %% 20 = 0 then 0 else 1000 end, 0, 0
                from generate_series(1, %d) n""".formatted(store, PAYERS, PAYERS, PAYERS, INVOICES);
    }

    private static String lines(long store) {
        return """
                insert into medkassa.invoice_line (store_id, guid, position, service, code, name, quantity, price, cost,
                    amount, tax, completed)
                select store_id, guid, position, gen_random_uuid(), 'A01', 'Service', 1, 500, 0, 500, 1, true
                from medkassa.invoice, generate_series(0, 1) position where store_id = %d""".formatted(store);
    }

    private static String payments(long store) {
        return """
                insert into medkassa.payment (id, store_id, invoice_guid, cash_desk_guid, check_number, direction,
                    recorded_at, sum)
                select -1000000 - row_number() over (), store_id, guid, '00000000-0000-0000-0000-000000000001', 1, 'SALE',
                    issued_at, 1000
                from medkassa.invoice where store_id = %d""".formatted(store);
    }

    private static String reconciliation(long organization) {
        return """
                insert into medkassa.reconciliation (payment_id, remark, remarked_at, organization_id, invoice_guid)
                select id, case when id %% 100 = 0 then 'SALE_UNKNOWN' else 'OVERPAID' end, recorded_at, %d, invoice_guid
                from medkassa.payment where id < -1000000""".formatted(organization);
    }

    private static String journal(long organization) {
        return """
                insert into medkassa.journal (number, called_at, direction, method, attempt, organization_id, invoice_number,
                    invoice_guid, cash_desk_guid, check_number, http_code, result, message, duration_nanos, identified_by,
                    caller_address)
                select -1000000 - n, timestamptz '2024-01-01' + n * interval '5 min', 'INCOMING', 'Pay', 1, %d,
                    'N-' || n, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid,
                    '00000000-0000-0000-0000-000000000001', 1, 200, 'DONE', '', 7000000, 'PASSWORD', '10.0.0.1'
                from generate_series(1, %d) n""".formatted(organization, INVOICES);
    }
}
