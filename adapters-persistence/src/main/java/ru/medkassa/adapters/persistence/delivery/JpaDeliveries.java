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

    private static final String PUT = """
            insert into medkassa.delivery (organization_id, store_id, kind, invoice_guid, cash_desk_guid, check_number,
                state_code, cash_desks, put_at, due_at)
            select ?, ?, ?, cast(? as uuid), cast(? as uuid), cast(? as bigint), ?, cast(? as uuid[]), cast(? as timestamptz),
                case when exists (select 1 from medkassa.delivery e where e.lane = ? and e.state in ('WAITING', 'ATTENTION'))
                    then 'infinity' else cast(? as timestamptz) end""";

    /** One probe of the index for each organisation, however much is due. */
    private static final String DUE = """
            select o.id from medkassa.organization o cross join lateral (
                select 1 from medkassa.delivery d
                where d.organization_id = o.id and d.state = 'WAITING' and d.due_at <= ?
                order by d.due_at, d.id limit 1) due
            order by o.id""";

    private static final String CLAIM = """
            update medkassa.delivery d set attempts = d.attempts + 1, last_attempt_at = ?, due_at = ?,
                lease_token = gen_random_uuid()
            from (select c.id, case when c.lease_token is not null then c.last_attempt_at end as interrupted
                from medkassa.delivery c
                where c.organization_id = ? and c.state = 'WAITING' and c.due_at <= ?
                    and not exists (select 1 from medkassa.delivery e
                        where e.lane = c.lane and e.id < c.id and e.state in ('WAITING', 'ATTENTION'))
                order by c.due_at, c.id limit 1 for update of c skip locked) taken
            where d.id = taken.id
            returning\s""" + DeliveryColumns.NAMES + ", taken.interrupted";

    private static final String SETTLE = """
            update medkassa.delivery set state = ?, due_at = coalesce(cast(? as timestamptz), 'infinity'),
                lease_token = null, last_http_code = ?, last_status = ?, last_message = ?,
                done_at = case when ? then cast(? as timestamptz) end
            where id = ? and lease_token = ?""";

    private static final String SEND_AGAIN = """
            update medkassa.delivery set state = 'WAITING', due_at = ?, lease_token = null where id = ?""";

    /** What somebody else holds is being sent or treated anyway. */
    private static final String SEND_ALL_AGAIN = """
            update medkassa.delivery set state = 'WAITING', due_at = ?
            where id in (select id from medkassa.delivery where organization_id = ? and lease_token is null
                and (state = 'ATTENTION' or state = 'WAITING' and due_at < 'infinity') for update skip locked)""";

    private static final String GIVE_UP = """
            update medkassa.delivery set state = 'GIVEN_UP', due_at = 'infinity', lease_token = null, given_up_at = ?,
                given_up_by = ?, given_up_reason = ?
            where id = ?""";

    private static final String BRING_FORWARD = """
            update medkassa.delivery set due_at = ?
            where state = 'WAITING' and due_at = 'infinity' and id = (select e.id from medkassa.delivery e
                where e.lane = ? and e.state in ('WAITING', 'ATTENTION') order by e.id limit 1)""";

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
        change(new Statement(PUT)
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
        return does(new Statement(DUE).with(now).reading(columns -> new OrganizationId(columns.number())));
    }

    @Override
    public Optional<Claim> claim(OrganizationId organization, Instant now, Instant until) {
        Statement take = new Statement(CLAIM)
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
        boolean ours = change(new Statement(SETTLE)
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
        change(new Statement(SEND_AGAIN).with(now).with(delivery.number()));
    }

    @Override
    public int sendAllAgain(OrganizationId organization, Instant now) {
        return change(new Statement(SEND_ALL_AGAIN).with(now).with(organization.value()));
    }

    @Override
    public void giveUp(Delivery delivery, Delivery.GivenUp givenUp) {
        change(new Statement(GIVE_UP)
                .with(givenUp.at())
                .with(givenUp.by())
                .with(givenUp.reason())
                .with(delivery.number()));
        bringForward(delivery.confirmation(), givenUp.at());
    }

    private void bringForward(Confirmation finished, Instant now) {
        change(new Statement(BRING_FORWARD).with(now).with(LaneLock.nameOf(finished)));
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
