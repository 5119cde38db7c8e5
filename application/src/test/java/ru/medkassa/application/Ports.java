package ru.medkassa.application;

import ru.medkassa.application.cashdesk.CashDesks;
import ru.medkassa.application.identity.ApiUsers;
import ru.medkassa.application.invoice.Invoices;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.application.payment.Payments;
import ru.medkassa.application.payment.Reconciliation;

/** All that is kept, by one technology. */
public record Ports(
        Organizations organizations,
        ApiUsers apiUsers,
        CashDesks cashDesks,
        Invoices invoices,
        Payments payments,
        Reconciliation reconciliation,
        Journal journal) {}
