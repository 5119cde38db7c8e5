package ru.medkassa.adapters.rest.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import ru.medkassa.adapters.rest.settings.DeliverySettings;
import ru.medkassa.application.delivery.DeliveryTerms;

/** The terms on which this server delivers, from its settings. */
@ApplicationScoped
class Terms {

    @Inject
    DeliverySettings settings;

    @Produces
    @Singleton
    DeliveryTerms terms() {
        return settings.terms();
    }
}
