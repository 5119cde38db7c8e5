package ru.medkassa.architecture.sinners.adapters.persistence.payment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ru.medkassa.architecture.sinners.application.payment.Payments;
import ru.medkassa.architecture.sinners.domain.money.Kopecks;

/** No sinner: speaks to tables, where that is its work. */
class JpaPayments implements Payments {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Kopecks amount) {
        entities.persist(amount);
    }
}
