package ru.medkassa.adapters.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ru.medkassa.application.payment.Reconciliation;
import ru.medkassa.application.payment.ReconciliationQuery;
import ru.medkassa.domain.organization.OrganizationId;

/** The reconciliation list, in PostgreSQL. */
@ApplicationScoped
class JpaReconciliation implements Reconciliation {

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    JpaReconciliation() {}

    JpaReconciliation(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<RemarkedPayment> read(OrganizationId organization, ReconciliationQuery query) {
        List<RemarkedPayment> page = new ReconciliationPage(organization, query)
                .on(entities).getResultList().stream()
                        .map(row -> ((PaymentRow) row[1])
                                .toRemarkedPayment((ReconciliationRow) row[0], (String) row[2], (String) row[3]))
                        .toList();
        entities.clear();
        return page;
    }
}
