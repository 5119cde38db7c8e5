package ru.medkassa.application.invoice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import ru.medkassa.application.Answer;
import ru.medkassa.application.confirmation.DeliverLater;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;

/** A cash desk confirms that it has the invoice (method Receive). May be said any number of times. */
@Singleton
@Transactional
public class ConfirmReceipt {

    private final HeldInvoice held;
    private final Invoices invoices;
    private final DeliverLater deliverLater;

    @Inject
    public ConfirmReceipt(HeldInvoice held, Invoices invoices, DeliverLater deliverLater) {
        this.held = held;
        this.invoices = invoices;
        this.deliverLater = deliverLater;
    }

    public Answer<Invoice> execute(Tenant tenant, InvoiceGuid guid) {
        return held.find(tenant, guid).then(invoice -> {
            Invoice received = invoice.received();
            if (!received.equals(invoice)) {
                invoices.update(received);
                deliverLater.put(tenant, new Confirmation.Received(invoice.key()));
            }
            return Answer.given(received);
        });
    }
}
