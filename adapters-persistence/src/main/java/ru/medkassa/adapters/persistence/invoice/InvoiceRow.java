package ru.medkassa.adapters.persistence.invoice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;

/** The row of an invoice, with the rows of its lines. Times are kept to the microsecond. */
@Entity
@Table(name = "invoice")
class InvoiceRow {

    static final String NAMES = "i.number, i.issued_at, i.type, i.parent_guid, i.cash_desk_guid, " + PayerColumns.NAMES
            + ", i.state, " + BalanceColumns.NAMES;

    @EmbeddedId
    private InvoiceRowKey key;

    private String number;
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    private InvoiceType type;

    private UUID parentGuid;
    private UUID cashDeskGuid;

    @Embedded
    private PayerColumns payer;

    @Enumerated(EnumType.STRING)
    private InvoiceState state;

    @Embedded
    private BalanceColumns balance;

    @ElementCollection
    @CollectionTable(
            name = "invoice_line",
            joinColumns = {
                @JoinColumn(name = "store_id", referencedColumnName = "store_id"),
                @JoinColumn(name = "guid", referencedColumnName = "guid")
            })
    @OrderColumn(name = "position")
    private List<InvoiceLineRow> lines;

    protected InvoiceRow() {}

    static InvoiceRow of(Invoice invoice) {
        InvoiceRow row = new InvoiceRow();
        row.key = InvoiceRowKey.of(invoice.key());
        row.number = invoice.number().value();
        row.issuedAt = invoice.date().truncatedTo(ChronoUnit.MICROS);
        row.type = invoice.type();
        row.parentGuid = invoice.parent().map(InvoiceGuid::value).orElse(null);
        row.cashDeskGuid = invoice.cashDesk().map(CashDeskGuid::value).orElse(null);
        row.payer = PayerColumns.of(invoice.payer());
        row.state = invoice.state();
        row.balance = BalanceColumns.of(invoice.balance());
        row.lines = invoice.lines().stream().map(InvoiceLineRow::of).toList();
        return row;
    }

    /** A row whose lines are still to be {@linkplain #add added}. */
    static InvoiceRow read(InvoiceRowKey key, Columns columns) throws SQLException {
        InvoiceRow row = new InvoiceRow();
        row.key = key;
        row.number = columns.text();
        row.issuedAt = columns.instant();
        row.type = InvoiceType.valueOf(columns.text());
        row.parentGuid = columns.guid();
        row.cashDeskGuid = columns.guid();
        row.payer = PayerColumns.read(columns);
        row.state = InvoiceState.valueOf(columns.text());
        row.balance = BalanceColumns.read(columns);
        row.lines = new ArrayList<>();
        return row;
    }

    /** Sends the columns of many rows, without their lines, in the order of {@link InvoiceBatch}. */
    static void set(RowArrays<InvoiceRow> rows) throws SQLException {
        rows.column("bigint", it -> it.key.storeId())
                .column("uuid", it -> it.key.guid())
                .column("text", it -> it.number)
                .column("timestamptz", it -> it.issuedAt)
                .column("text", it -> it.type)
                .column("uuid", it -> it.parentGuid)
                .column("uuid", it -> it.cashDeskGuid);
        PayerColumns.set(rows, it -> it.payer);
        rows.column("text", it -> it.state);
        BalanceColumns.set(rows, it -> it.balance);
    }

    /** Whether its lines come to its total. */
    boolean addsUp() {
        return lines.stream().mapToLong(InvoiceLineRow::amount).sum() == balance.total();
    }

    void add(InvoiceLineRow line) {
        if (line.exists()) {
            lines.add(line);
        }
    }

    boolean hasKey(InvoiceRowKey other) {
        return key.equals(other);
    }

    Invoice toInvoice() {
        return new Invoice(
                key.toKey(),
                new InvoiceNumber(number),
                issuedAt,
                type,
                Optional.ofNullable(parentGuid).map(InvoiceGuid::new),
                Optional.ofNullable(cashDeskGuid).map(CashDeskGuid::new),
                payer.toPayer(),
                lines.stream().map(InvoiceLineRow::toLine).toList(),
                state,
                balance.toBalance());
    }
}
