package ru.medkassa.application.invoice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.StoreId;

/**
 * The cashier types the number of an invoice, or 1C asks for it by its identifier (method ByNumber). If both are given,
 * both must match. An invoice on which nothing is due is refused.
 */
@Singleton
@Transactional
public class FindInvoice {

    private final Invoices invoices;

    @Inject
    public FindInvoice(Invoices invoices) {
        this.invoices = invoices;
    }

    /** At least one of number and identifier is given. */
    public Answer<Invoice> execute(Tenant tenant, Optional<InvoiceNumber> number, Optional<InvoiceGuid> guid) {
        return guid.map(it -> identified(tenant, it, number))
                .orElseGet(() -> numbered(tenant, number.orElseThrow()))
                .then(FindInvoice::refusePaid);
    }

    private Answer<Invoice> identified(Tenant tenant, InvoiceGuid guid, Optional<InvoiceNumber> number) {
        List<Invoice> found = hereOrElsewhere(tenant, stores -> invoices.identified(guid, stores));
        return only(found, Refusal.INVOICE_UNKNOWN, Refusal.INVOICE_AMBIGUOUS)
                .then(invoice ->
                        number.filter(it -> !it.equals(invoice.number())).isEmpty()
                                ? Answer.given(invoice)
                                : Answer.refused(Refusal.NUMBER_UNKNOWN));
    }

    private Answer<Invoice> numbered(Tenant tenant, InvoiceNumber number) {
        List<Invoice> found = hereOrElsewhere(tenant, stores -> invoices.numbered(number, stores));
        return only(found, Refusal.NUMBER_UNKNOWN, Refusal.NUMBER_AMBIGUOUS);
    }

    /** The store that the caller named comes first; its other stores count only if the invoice is not there. */
    private static List<Invoice> hereOrElsewhere(Tenant tenant, Function<Set<StoreId>, List<Invoice>> search) {
        List<Invoice> here = search.apply(tenant.here());
        return here.isEmpty() && !tenant.otherStores().isEmpty() ? search.apply(tenant.otherStores()) : here;
    }

    private static Answer<Invoice> only(List<Invoice> found, Refusal ifNone, Refusal ifSeveral) {
        return switch (found.size()) {
            case 0 -> Answer.refused(ifNone);
            case 1 -> Answer.given(found.get(0));
            default -> Answer.refused(ifSeveral);
        };
    }

    private static Answer<Invoice> refusePaid(Invoice invoice) {
        return invoice.balance().due().isZero() ? Answer.refused(Refusal.INVOICE_PAID) : Answer.given(invoice);
    }
}
