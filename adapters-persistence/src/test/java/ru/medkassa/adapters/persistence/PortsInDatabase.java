package ru.medkassa.adapters.persistence;

import ru.medkassa.adapters.persistence.cashdesk.CashDesksInDatabase;
import ru.medkassa.adapters.persistence.identity.ApiUsersInDatabase;
import ru.medkassa.adapters.persistence.invoice.InvoicesInDatabase;
import ru.medkassa.adapters.persistence.journal.JournalInDatabase;
import ru.medkassa.adapters.persistence.organization.OrganizationsInDatabase;
import ru.medkassa.adapters.persistence.payment.PaymentsInDatabase;
import ru.medkassa.application.Ports;

/** The ports of a server with a real database. */
public final class PortsInDatabase {

    public static final Ports PORTS = new Ports(
            OrganizationsInDatabase.open(),
            ApiUsersInDatabase.open(),
            CashDesksInDatabase.open(),
            InvoicesInDatabase.open(),
            PaymentsInDatabase.open(),
            PaymentsInDatabase.openReconciliation(),
            JournalInDatabase.open());

    private PortsInDatabase() {}
}
