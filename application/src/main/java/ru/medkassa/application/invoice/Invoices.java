package ru.medkassa.application.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.PersonName;

/** Port: the invoices we keep. */
public interface Invoices {

    /** How many matches {@link #numbered} and {@link #identified} give at most: enough to know that one is not alone. */
    int MATCHES = 2;

    /** How many invoices of one payer are given at most. */
    int INVOICES_OF_A_PAYER = 500;

    List<Invoice> numbered(InvoiceNumber number, Set<StoreId> stores);

    List<Invoice> identified(InvoiceGuid guid, Set<StoreId> stores);

    /**
     * The payer's invoices on which something is still to be paid or to be given back, newest first: not cancelled and
     * due, or overpaid, or cancelled and paid.
     *
     * @param name compared by {@link PersonName#matchingKey()}
     */
    List<Invoice> toSettle(PersonName name, LocalDate birthday, Set<StoreId> stores);

    /** The payer's invoices whose fiscal receipt is still to be made, newest first. */
    List<Invoice> dueToOfd(PersonName name, LocalDate birthday, Set<StoreId> stores);

    /** Finds the invoice and holds it against every other change until the transaction ends. */
    Optional<Invoice> lock(InvoiceKey key);

    /** Writes the state and the balance of an invoice that was {@linkplain #lock locked} in this transaction. */
    void update(Invoice invoice);

    /** Takes in an invoice that is not known yet. */
    void add(Invoice invoice);

    /**
     * Finds what is kept under these identifiers and holds it until the transaction ends: refunds before sales, as a
     * payment does, and each kind in the order of their identifiers, so that nobody who holds several waits in a circle.
     */
    List<Invoice> lockAll(Set<InvoiceGuid> guids, Set<StoreId> stores);

    /**
     * Takes in invoices that are not known yet, in the given order.
     *
     * @return which of them somebody else has taken in meanwhile; they stand as that one stated them
     */
    Set<InvoiceKey> addAll(List<Invoice> invoices);

    /** Writes all of invoices that were {@linkplain #lockAll locked} in this transaction, their lines included. */
    void amend(List<Invoice> invoices);
}
