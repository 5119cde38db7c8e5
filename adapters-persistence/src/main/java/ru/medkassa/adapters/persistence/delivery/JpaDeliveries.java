package ru.medkassa.adapters.persistence.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.adapters.persistence.sql.Statement;
import ru.medkassa.application.delivery.Deliveries;
import ru.medkassa.application.delivery.Delivery;
import ru.medkassa.application.delivery.DeliveryQuery;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * Deliveries in PostgreSQL, by SQL alone: servers and senders meet at these rows, and what is locked when decides.
 *
 * <p>Of one lane only the head has a time at which it is due; all behind it stand at infinity. Who finishes the head
 * brings the next one forward, and holds the {@linkplain LaneLock lane} for that against whoever puts another one in:
 * neither can miss the other. That the head is the head is asked once more by every claim.
 */
@ApplicationScoped
class JpaDeliveries implements Deliveries {

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    JpaDeliveries() {}

    JpaDeliveries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void put(OrganizationId organization, Confirmation confirmation, Instant now) {
        if (confirmation.about().isEmpty()) {
            hold(confirmation);
        }
        ConfirmationColumns columns = ConfirmationColumns.of(confirmation);
        change(new Statement(DeliverySql.PUT)
                .with(organization.value())
                .with(columns.storeId())
                .with(columns.kind())
                .with(columns.invoiceGuid())
                .with(columns.cashDeskGuid())
                .with(columns.checkNumber())
                .with(columns.stateCode())
                .with(columns.cashDesks())
                .with(now)
                .with(LaneLock.nameOf(confirmation))
                .with(now));
    }

    @Override
    public List<OrganizationId> due(Instant now) {
        return does(new Statement(DeliverySql.DUE).with(now).reading(columns -> new OrganizationId(columns.number())));
    }

    @Override
    public Optional<Claim> claim(OrganizationId organization, Instant now, Instant until) {
        Statement take = new Statement(DeliverySql.CLAIM)
                .with(now)
                .with(until)
                .with(organization.value())
                .with(now);
        return first(take.reading(columns -> {
            Delivery delivery = DeliveryColumns.read(columns);
            UUID token = delivery.progress().lease().orElseThrow();
            return new Claim(delivery, token, columns.optionalInstant());
        }));
    }

    @Override
    public boolean settle(Claim claim, Settled settled) {
        Confirmation confirmation = claim.delivery().confirmation();
        hold(confirmation);
        boolean ours = change(new Statement(DeliverySql.SETTLE)
                        .with(settled.state().name())
                        .with(settled.due())
                        .with(settled.reply().httpCode())
                        .with(settled.reply().status())
                        .with(settled.reply().message())
                        .with(settled.state() == DeliveryState.DONE)
                        .with(settled.at())
                        .with(claim.delivery().number())
                        .with(claim.token()))
                == 1;
        if (ours && !settled.state().isUnfinished()) {
            bringForward(confirmation, settled.at());
        }
        return ours;
    }

    @Override
    public Optional<Delivery> find(OrganizationId organization, long number) {
        return first(DeliveryPage.one(organization, number, "").reading(DeliveryColumns::read));
    }

    @Override
    public Optional<Delivery> lock(OrganizationId organization, long number) {
        return find(organization, number).flatMap(found -> {
            hold(found.confirmation());
            return first(DeliveryPage.one(organization, number, " for no key update of d")
                    .reading(DeliveryColumns::read));
        });
    }

    @Override
    public List<Delivery> read(OrganizationId organization, DeliveryQuery query) {
        return does(new DeliveryPage(organization, query).statement().reading(DeliveryColumns::read));
    }

    @Override
    public void sendAgain(Delivery delivery, Instant now) {
        change(new Statement(DeliverySql.SEND_AGAIN).with(now).with(delivery.number()));
    }

    @Override
    public int sendAllAgain(OrganizationId organization, Instant now) {
        return change(new Statement(DeliverySql.SEND_ALL_AGAIN).with(now).with(organization.value()));
    }

    @Override
    public void giveUp(Delivery delivery, Delivery.GivenUp givenUp) {
        change(new Statement(DeliverySql.GIVE_UP)
                .with(givenUp.at())
                .with(givenUp.by())
                .with(givenUp.reason())
                .with(delivery.number()));
        bringForward(delivery.confirmation(), givenUp.at());
    }

    private void bringForward(Confirmation finished, Instant now) {
        change(new Statement(DeliverySql.BRING_FORWARD).with(now).with(LaneLock.nameOf(finished)));
    }

    private void hold(Confirmation confirmation) {
        does(LaneLock.of(confirmation).reading(Columns::number));
    }

    private int change(Statement statement) {
        return does(statement.counting());
    }

    private <T> Optional<T> first(ReturningWork<List<T>> work) {
        return does(work).stream().findFirst();
    }

    private <T> T does(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
