package ru.medkassa.adapters.persistence.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.ArrivalQuery;
import ru.medkassa.application.history.Arrivals;
import ru.medkassa.application.history.WrittenArrival;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * The history of what came in, in PostgreSQL. Rows are many and never changed, so they are written in batches and read by
 * SQL, on the connection of the transaction.
 */
@ApplicationScoped
class JdbcArrivals implements Arrivals {

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    JdbcArrivals() {}

    JdbcArrivals(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void write(List<Arrival> arrivals) {
        if (!arrivals.isEmpty()) {
            entities.unwrap(Session.class).doWork(new ArrivalInsert(arrivals));
        }
    }

    @Override
    public List<WrittenArrival> read(OrganizationId organization, ArrivalQuery query) {
        return entities.unwrap(Session.class).doReturningWork(ArrivalPage.of(organization, query));
    }

    @Override
    public Optional<WrittenArrival> find(OrganizationId organization, long number) {
        return entities.unwrap(Session.class).doReturningWork(ArrivalPage.numbered(organization, number)).stream()
                .findFirst();
    }
}
