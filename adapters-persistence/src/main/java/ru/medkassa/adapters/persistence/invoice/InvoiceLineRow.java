package ru.medkassa.adapters.persistence.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;

/** The row of an invoice's line, without its key; money in kopecks. */
@Embeddable
record InvoiceLineRow(
        UUID service,
        String code,
        String name,
        @Column(precision = 15, scale = 6) BigDecimal quantity,
        long price,
        long cost,
        long amount,
        @Column(precision = 4, scale = 1) BigDecimal tax,
        boolean completed) {

    static final String NAMES = "l.service, l.code, l.name, l.quantity, l.price, l.cost, l.amount, l.tax, l.completed";

    static InvoiceLineRow of(InvoiceLine line) {
        return new InvoiceLineRow(
                line.service(),
                line.code(),
                line.name(),
                line.quantity().value(),
                line.price().kopecks(),
                line.cost().kopecks(),
                line.amount().kopecks(),
                line.tax().value(),
                line.completed());
    }

    static InvoiceLineRow read(Columns columns) throws SQLException {
        return new InvoiceLineRow(
                columns.guid(),
                columns.text(),
                columns.text(),
                columns.decimal(),
                columns.number(),
                columns.number(),
                columns.number(),
                columns.decimal(),
                columns.flag());
    }

    /** Whether there is such a row: an invoice without lines is joined with none. */
    boolean exists() {
        return service != null;
    }

    InvoiceLine toLine() {
        return new InvoiceLine(
                service,
                code,
                name,
                new Quantity(quantity),
                new Money(price),
                new Money(cost),
                new TaxCode(tax),
                completed);
    }
}
