package ru.medkassa.system.storm;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in the tables at one moment, so that two moments can be compared. */
final class Snapshot {

    private Snapshot() {}

    /** A checksum of every table but the journal, in which refused calls stand, too. */
    static Map<String, String> ofTables(Books books) throws SQLException {
        Map<String, String> checksums = new TreeMap<>();
        for (String table : books.texts("select tablename from pg_tables where schemaname = 'medkassa'"
                + " and tablename <> 'journal' order by tablename")) {
            checksums.put(
                    table,
                    books.texts("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from medkassa."
                                    + table + " t")
                            .get(0));
        }
        return checksums;
    }

    /** Each invoice as it stands. */
    static Map<String, String> ofInvoices(Books books) throws SQLException {
        Map<String, String> invoices = new LinkedHashMap<>();
        books.texts("select store_id || ' ' || guid || ' ' || md5(i::text) from medkassa.invoice i order by 1")
                .forEach(row -> invoices.put(row.substring(0, row.lastIndexOf(' ')), row));
        return invoices;
    }

    /** The invoices on which more or less counts as received or returned than their payments say. */
    static List<String> unexplainedMoney(Books books) throws SQLException {
        return books.texts("""
                select store_id || ' ' || guid || ' ' || (received - paid_in) || ' ' || (returned - paid_out)
                from (select i.store_id, i.guid, i.received, i.returned,
                        (select coalesce(sum(p.sum), 0) from medkassa.payment p
                         where p.store_id = i.store_id and p.invoice_guid = i.guid
                           and (p.direction = 'SALE' or i.type = 'REFUND')) as paid_in,
                        (select coalesce(sum(p.sum), 0) from medkassa.payment p
                           join medkassa.invoice r on r.store_id = p.store_id and r.guid = p.invoice_guid
                         where i.type = 'SALE' and p.store_id = i.store_id and p.direction = 'REFUND'
                           and (r.guid = i.guid or r.type = 'REFUND' and r.parent_guid = i.guid)) as paid_out
                      from medkassa.invoice i) sums
                where received <> paid_in or returned <> paid_out
                order by 1""");
    }
}
