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
                journal(organization),
                deliveries(organization, store));
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
                select -1000000 - row_number() over (order by issued_at), store_id, guid, '00000000-0000-0000-0000-000000000001', 1, 'SALE',
                    issued_at, 1000
                from medkassa.invoice where store_id = %d""".formatted(store);
    }

    private static String reconciliation(long organization) {
        return """
                insert into medkassa.reconciliation (payment_id, remark, remarked_at, organization_id, invoice_guid)
                select id, case when id %% 100 = 0 then 'SALE_UNKNOWN' else 'OVERPAID' end, recorded_at, %d, invoice_guid
                from medkassa.payment where id < -1000000""".formatted(organization);
    }

    /**
     * One delivery for each invoice: most are done, of each hundred invoices one needs attention and has a second delivery
     * behind it, and of the last 2 000 the organisation's system knows nothing yet.
     */
    private static String deliveries(long organization, long store) {
        return """
                insert into medkassa.delivery (organization_id, store_id, kind, invoice_guid, state_code, put_at, state, attempts,
                    last_attempt_at, due_at, last_http_code, last_status, last_message, done_at)
                select %d, %d, case when part = 0 then 'RECEIVED' else 'STATE' end,
                    ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, case when part = 1 then 'OFD_DUE' end,
                    at, state, case when at_all then 1 else 0 end, case when at_all then at end,
                    case when n > 98000 then at else 'infinity' end, case state when 'DONE' then 200 when 'ATTENTION' then 400 end,
                    case state when 'ATTENTION' then 4010 end, case when at_all then '' end, case state when 'DONE' then at end
                from (select n, part, timestamptz '2024-01-01' + n * interval '5 min' as at, n <= 98000 and part = 0 as at_all,
                        case when n > 98000 or part = 1 then 'WAITING' when n %% 100 = 0 then 'ATTENTION' else 'DONE' end as state
                    from generate_series(1, %d) n, generate_series(0, 1) part
                    where part = 0 or n %% 100 = 0 and n <= 98000) d""".formatted(organization, store, INVOICES);
    }

    /** Of a hundred calls ninety are ordinary; the rest, and what is rare, is there to be found. */
    private static String journal(long organization) {
        return """
                insert into medkassa.journal (number, called_at, direction, method, attempt, organization_id, ogrn, oid,
                    invoice_number, invoice_guid, cash_desk_guid, check_number, http_code, status, result, message,
                    duration_nanos, caller_login, identified_by, caller_address)
                select -1000000 - n, timestamptz '2024-01-01' + n * interval '5 min',
                    case when n %% 100 = 1 then 'OUTGOING' else 'INCOMING' end,
                    case when n %% 5000 = 2 then 'Version' else 'Pay' end,
                    case when n %% 5000 = 3 then 9 when n %% 100 = 3 then 2 else 1 end, %d,
                    case when n %% 5000 = 4 then 'rare' else 'ordinary' end,
                    case when n %% 5000 = 5 then 'rare' else 'ordinary' end,
                    'N-' || n, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid,
                    case when n %% 5000 = 6 then '00000000-0000-0000-0000-000000000002'::uuid
                        else '00000000-0000-0000-0000-000000000001' end,
                    case when n %% 5000 = 7 then 2 else 1 end,
                    case when n %% 5000 = 8 then 503 when n %% 100 in (3, 8) then 400 else 200 end,
                    case when n %% 5000 = 8 then null when n %% 100 = 3 then 4013 when n %% 100 = 8 then 4010 end,
                    case when n %% 5000 = 8 then 'FAILED' when n %% 100 in (3, 8) then 'REFUSED' else 'DONE' end,
                    case when n %% 5000 = 3 then 'Ошибка: Номер чека уже зафиксирован по счёту N-' || n
                        when n %% 100 in (3, 8) then 'Ошибка: Не найден счёт N-700' else '' end,
                    7000000, case when n %% 5000 = 9 then 'rare' else 'ordinary' end, 'PASSWORD', '10.0.0.1'
                from generate_series(1, %d) n""".formatted(organization, INVOICES);
    }
}
