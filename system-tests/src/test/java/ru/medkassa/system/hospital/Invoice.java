package ru.medkassa.system.hospital;

import java.util.List;
import java.util.UUID;

/** An invoice in the books. */
public record Invoice(Store store, UUID guid, String number) {

    public Row row() {
        return Database.row("select * from medkassa.invoice where store_id = ? and guid = ?", store.id(), guid);
    }

    public String state() {
        return row().text("state");
    }

    public List<Row> payments() {
        return Database.rows(
                "select * from medkassa.payment where store_id = ? and invoice_guid = ? order by id", store.id(), guid);
    }

    /** The only payment. */
    public Row payment() {
        return Database.row("select * from medkassa.payment where store_id = ? and invoice_guid = ?", store.id(), guid);
    }

    /** The parts of all payments, kind and kopecks. */
    public List<String> tenders() {
        return Database.rows(
                        "select t.kind, t.kopecks from medkassa.payment_tender t join medkassa.payment p"
                                + " on p.id = t.payment_id where p.store_id = ? and p.invoice_guid = ?"
                                + " order by p.id, t.position",
                        store.id(),
                        guid)
                .stream()
                .map(it -> it.text("kind") + " " + it.text("kopecks"))
                .toList();
    }

    /** Why its payments are on the reconciliation list. */
    public List<String> remarks() {
        return Database.rows(
                        "select r.remark from medkassa.reconciliation r join medkassa.payment p on p.id = r.payment_id"
                                + " where p.store_id = ? and p.invoice_guid = ? order by r.remark",
                        store.id(),
                        guid)
                .stream()
                .map(it -> it.text("remark"))
                .toList();
    }
}
