package ru.medkassa.adapters.persistence.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import ru.medkassa.application.retention.Registers;
import ru.medkassa.application.retention.Share;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * The registers in PostgreSQL. The server's role cannot remove a row by itself: it calls a function of the owner, which
 * reads the rule and keeps to it.
 */
@ApplicationScoped
class JpaRegisters implements Registers {

    private static final String CLEANED_UP = "select id from medkassa.organization where clean_up order by id";
    private static final String CLEAN_UP = "select removed, reached, busy"
            + " from medkassa.clean_up(:register, nullif(:organization, 0), :now, :since, :most)";

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    JpaRegisters() {}

    JpaRegisters(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OrganizationId> cleanedUp() {
        List<Long> ids = entities.createNativeQuery(CLEANED_UP, Long.class).getResultList();
        return ids.stream().map(OrganizationId::new).toList();
    }

    @Override
    public Batch remove(Share share, Instant now, Optional<Instant> since, int most) {
        Object[] done = (Object[]) entities.createNativeQuery(CLEAN_UP)
                .unwrap(NativeQuery.class)
                .addScalar("removed", Integer.class)
                .addScalar("reached", Instant.class)
                .addScalar("busy", Boolean.class)
                .setParameter("register", share.register().name())
                .setParameter(
                        "organization",
                        share.organization().map(OrganizationId::value).orElse(0L))
                .setParameter("now", now)
                .setParameter("since", since.orElse(Instant.EPOCH))
                .setParameter("most", most)
                .getSingleResult();
        return new Batch((Integer) done[0], Optional.ofNullable((Instant) done[1]), (Boolean) done[2]);
    }
}
