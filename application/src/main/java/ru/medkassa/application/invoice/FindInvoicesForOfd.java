package ru.medkassa.application.invoice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.payer.PersonName;

/** The payer's invoices whose fiscal receipt is still to be made (method Ofd), newest first. */
@Singleton
@Transactional
public class FindInvoicesForOfd {

    private final Invoices invoices;

    @Inject
    public FindInvoicesForOfd(Invoices invoices) {
        this.invoices = invoices;
    }

    public List<Invoice> execute(Tenant tenant, PersonName name, LocalDate birthday) {
        return invoices.dueToOfd(name, birthday, tenant.allStores());
    }
}
