package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ru.medkassa.domain.organization.OrganizationId;

/** An operator looks at one delivery of the own organisation. */
@Singleton
@Transactional
public class FindDelivery {

    private final Deliveries deliveries;

    @Inject
    public FindDelivery(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    public Optional<Delivery> execute(OrganizationId organization, long number) {
        return deliveries.find(organization, number);
    }
}
