package ru.medkassa.application.payment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import ru.medkassa.domain.organization.OrganizationId;

/** An auditor reads the reconciliation list of the own organisation, page by page, newest first. */
@Singleton
@Transactional
public class ReadReconciliation {

    private final Reconciliation reconciliation;

    @Inject
    public ReadReconciliation(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    public List<Reconciliation.RemarkedPayment> execute(OrganizationId organization, ReconciliationQuery query) {
        return reconciliation.read(organization, query);
    }
}
