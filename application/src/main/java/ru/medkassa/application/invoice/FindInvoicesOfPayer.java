package ru.medkassa.application.invoice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.payer.PersonName;

/** The payer stands at the desk without a paper (method ByPayer): what is still to be paid or given back, newest first. */
@Singleton
@Transactional
public class FindInvoicesOfPayer {

    private final Invoices invoices;

    @Inject
    public FindInvoicesOfPayer(Invoices invoices) {
        this.invoices = invoices;
    }

    public List<Invoice> execute(Tenant tenant, PersonName name, LocalDate birthday) {
        return invoices.toSettle(name, birthday, tenant.allStores());
    }
}
