package ru.medkassa.adapters.persistence.delivery;

import java.util.Optional;
import ru.medkassa.adapters.persistence.sql.Statement;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.InvoiceKey;

/**
 * What is told in order, and how it is held against others until the transaction ends: an invoice by its row, which
 * every cause holds anyway; the cash desks of a store by an advisory lock.
 */
final class LaneLock {

    private static final String INVOICE =
            "select 1 from medkassa.invoice where store_id = ? and guid = ? for no key update";
    private static final String DESKS = "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))";

    private LaneLock() {}

    /** The text in the column of the lane. */
    static String nameOf(Confirmation confirmation) {
        long store = confirmation.store().value();
        return confirmation
                .about()
                .map(invoice -> "invoice:" + store + ":" + invoice.guid().value())
                .orElse("desks:" + store);
    }

    static Statement of(Confirmation confirmation) {
        Optional<InvoiceKey> invoice = confirmation.about();
        return invoice.isPresent()
                ? new Statement(INVOICE)
                        .with(invoice.get().store().value())
                        .with(invoice.get().guid().value())
                : new Statement(DESKS).with(nameOf(confirmation));
    }
}
