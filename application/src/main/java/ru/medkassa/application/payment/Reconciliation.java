package ru.medkassa.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.payment.CheckNumber;

/** Port: the reconciliation list, which is written with the {@link Payments} and read here. */
public interface Reconciliation {

    /** How many rows one page holds at most. */
    int LARGEST_PAGE = 500;

    /** The remarks on payments of one organisation, newest first. */
    List<RemarkedPayment> read(OrganizationId organization, ReconciliationQuery query);

    /**
     * One remark and the payment that it is about.
     *
     * @param key where it stands on the list; it names the remark and when it was made
     * @param store where the invoice was issued
     * @param direction what the payment was counted as
     * @param settledAt when the desk says that the money was taken or given back; absent if it did not say
     * @param recordedAt when the report of the desk arrived
     */
    record RemarkedPayment(
            ReconciliationQuery.Key key,
            Oid store,
            InvoiceGuid invoice,
            InvoiceNumber invoiceNumber,
            CashDeskGuid cashDesk,
            CheckNumber checkNumber,
            InvoiceType direction,
            Money sum,
            Optional<Instant> settledAt,
            Instant recordedAt) {}
}
