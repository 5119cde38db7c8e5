package ru.medkassa.application.invoice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;

/**
 * Finds the one invoice that a confirmation of a cash desk is about and holds it until the transaction ends: the one of
 * the named store, or else the only one of the caller's other stores.
 */
@Singleton
public class HeldInvoice {

    private final Invoices invoices;

    @Inject
    public HeldInvoice(Invoices invoices) {
        this.invoices = invoices;
    }

    public Answer<Invoice> find(Tenant tenant, InvoiceGuid guid) {
        return invoices.lock(tenant.keyHere(guid))
                .or(() -> elsewhere(tenant, guid))
                .map(Answer::given)
                .orElseGet(() -> Answer.refused(Refusal.INVOICE_UNKNOWN));
    }

    private Optional<Invoice> elsewhere(Tenant tenant, InvoiceGuid guid) {
        if (tenant.otherStores().isEmpty()) {
            return Optional.empty();
        }
        List<Invoice> found = invoices.identified(guid, tenant.otherStores());
        return found.size() == 1 ? invoices.lock(found.get(0).key()) : Optional.empty();
    }
}
