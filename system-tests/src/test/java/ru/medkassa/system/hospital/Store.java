package ru.medkassa.system.hospital;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A store of a hospital: where its desks stand and its invoices are issued. */
public record Store(long id, Hospital hospital, String oid) {

    private static final long TOTAL_KOPECKS = 155_200;
    private static final String LINE = "insert into medkassa.invoice_line values"
            + " (?, ?, 0, ?, 'B01.063.001', 'Прием врача-ортодонта', 1, ?, 0, ?, 1, false)";

    /** A till of a new user at this store, with one desk. */
    public Till till() {
        return new Till(this, hospital.cashier(this), desk());
    }

    public UUID desk() {
        return desk(false);
    }

    public UUID desk(boolean deleted) {
        UUID guid = Unique.guid();
        Database.execute(
                "insert into medkassa.cash_desk (store_id, guid, name, deleted) values (?, ?, 'ККМ', ?)",
                id,
                guid,
                deleted);
        return guid;
    }

    /** An unpaid sale of 1552.00. */
    public Invoice invoice() {
        return invoice(Map.of());
    }

    /** An invoice that differs from {@link #invoice()} in these columns. */
    public Invoice invoice(Map<String, Object> different) {
        Map<String, Object> columns = new LinkedHashMap<>(standing());
        columns.putAll(different);
        String names = String.join(", ", columns.keySet());
        String marks =
                String.join(", ", columns.keySet().stream().map(it -> "?").toList());
        Object guid = columns.get("guid");
        Object total = columns.get("total");
        Database.inOneTransaction(List.of(
                new Database.Sql(
                        "insert into medkassa.invoice (" + names + ") values (" + marks + ")",
                        new ArrayList<>(columns.values()).toArray()),
                new Database.Sql(LINE, id, guid, Unique.guid(), total, total)));
        return new Invoice(this, (UUID) guid, (String) columns.get("number"));
    }

    private Map<String, Object> standing() {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("store_id", id);
        columns.put("guid", Unique.guid());
        columns.put("number", Long.toString(Unique.number()));
        columns.put("issued_at", Timestamp.from(Instant.parse("2026-03-10T08:53:16.577Z")));
        columns.put("type", "SALE");
        columns.put("payer_family", "Ёжиков");
        columns.put("payer_name", "Пётр");
        columns.put("payer_patronymic", "Ильич");
        columns.put("payer_key", "ЕЖИКОВ|ПЕТР|ИЛЬИЧ");
        columns.put("payer_birthday", LocalDate.of(1972, 2, 20));
        columns.put("payer_phone", "89997776655");
        columns.put("payer_email", "ezhikov@example.com");
        columns.put("state", "ISSUED");
        columns.put("total", TOTAL_KOPECKS);
        columns.put("received", 0L);
        columns.put("returned", 0L);
        columns.put("returned_in_excess", 0L);
        return columns;
    }
}
