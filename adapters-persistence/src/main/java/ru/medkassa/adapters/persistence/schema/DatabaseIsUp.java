package ru.medkassa.adapters.persistence.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells a load balancer whether calls can be answered: without the database none can. */
@Readiness
@ApplicationScoped
class DatabaseIsUp implements HealthCheck {

    private static final String NAME = "database";

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    @Override
    public HealthCheckResponse call() {
        try {
            entities.createNativeQuery("select 1", Integer.class).getSingleResult();
            return HealthCheckResponse.up(NAME);
        } catch (RuntimeException away) {
            return HealthCheckResponse.down(NAME);
        }
    }
}
