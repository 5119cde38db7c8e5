package ru.medkassa.application;

import ru.medkassa.application.cashdesk.InMemoryCashDesks;
import ru.medkassa.application.delivery.InMemoryDeliveries;
import ru.medkassa.application.identity.InMemoryApiUsers;
import ru.medkassa.application.invoice.InMemoryInvoices;
import ru.medkassa.application.journal.InMemoryJournal;
import ru.medkassa.application.organization.InMemoryOrganizations;
import ru.medkassa.application.payment.InMemoryPayments;
import ru.medkassa.application.payment.InMemoryReconciliation;

/** The ports of a server that forgets everything when it stops. */
public final class InMemoryPorts {

    private InMemoryPorts() {}

    public static Ports fresh() {
        return freshWith(new InMemoryPayments());
    }

    public static Ports freshWith(InMemoryPayments payments) {
        InMemoryOrganizations organizations = new InMemoryOrganizations();
        InMemoryInvoices invoices = new InMemoryInvoices();
        return new Ports(
                organizations,
                new InMemoryApiUsers(),
                new InMemoryCashDesks(),
                invoices,
                payments,
                new InMemoryReconciliation(organizations, invoices, payments),
                new InMemoryJournal(),
                new InMemoryDeliveries(invoices, organizations));
    }
}
