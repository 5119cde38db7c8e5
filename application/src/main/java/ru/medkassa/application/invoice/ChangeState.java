package ru.medkassa.application.invoice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.confirmation.DeliverLater;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceState;

/** A cash desk moves an invoice towards the fiscal data operator or back (method Status), as its organisation allows. */
@Singleton
@Transactional
public class ChangeState {

    private final HeldInvoice held;
    private final Invoices invoices;
    private final DeliverLater deliverLater;

    @Inject
    public ChangeState(HeldInvoice held, Invoices invoices, DeliverLater deliverLater) {
        this.held = held;
        this.invoices = invoices;
        this.deliverLater = deliverLater;
    }

    /**
     * @param target absent if the desk named a state that the organisation does not have, which is allowed to no invoice
     */
    public Answer<Invoice> execute(Tenant tenant, InvoiceGuid guid, Optional<InvoiceState> target) {
        return held.find(tenant, guid).then(invoice -> target.map(it -> moved(tenant, invoice, it))
                .orElseGet(() -> Answer.refused(Refusal.TRANSITION_NOT_ALLOWED)));
    }

    private Answer<Invoice> moved(Tenant tenant, Invoice invoice, InvoiceState target) {
        Optional<Invoice> moved = invoice.moveTo(target, tenant.dictionaries().transitions());
        moved.filter(it -> !it.equals(invoice)).ifPresent(it -> change(tenant, it));
        return moved.map(Answer::given).orElseGet(() -> Answer.refused(Refusal.TRANSITION_NOT_ALLOWED));
    }

    private void change(Tenant tenant, Invoice changed) {
        invoices.update(changed);
        deliverLater.put(tenant, new Confirmation.StateChanged(changed.key(), changed.state()));
    }
}
