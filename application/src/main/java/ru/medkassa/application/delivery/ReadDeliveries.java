package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import ru.medkassa.domain.organization.OrganizationId;

/** An operator looks at what is still to be told and what needs attention, page by page, newest first. */
@Singleton
@Transactional
public class ReadDeliveries {

    private final Deliveries deliveries;

    @Inject
    public ReadDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    public List<Delivery> execute(OrganizationId organization, DeliveryQuery query) {
        return deliveries.read(organization, query);
    }
}
