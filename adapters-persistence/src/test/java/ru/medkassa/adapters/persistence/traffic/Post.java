package ru.medkassa.adapters.persistence.traffic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.Ports;
import ru.medkassa.application.delivery.Attempt;
import ru.medkassa.application.delivery.ClaimDelivery;
import ru.medkassa.application.delivery.DeliverNext;
import ru.medkassa.application.delivery.DeliverNext.Outcome;
import ru.medkassa.application.delivery.DeliveryTerms;
import ru.medkassa.application.delivery.Letter;
import ru.medkassa.application.delivery.LossyMis;
import ru.medkassa.application.delivery.MisAnswer;
import ru.medkassa.application.delivery.SettleDelivery;
import ru.medkassa.application.delivery.TestDeliveries;
import ru.medkassa.application.delivery.WriteLetter;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.delivery.RetrySchedule;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;

/** A hospital in the real database whose system is told what happened, by senders that share nothing but the rows. */
final class Post {

    static final Ports PORTS = PortsInDatabase.PORTS;

    private static final DeliveryTerms TERMS = new DeliveryTerms(
            new RetrySchedule(List.of(Duration.ofSeconds(1), Duration.ofSeconds(5))), Duration.ofMinutes(2));

    final LossyMis mis;
    final Ticking clock = new Ticking();

    private final Organization organization;

    Post(LossyMis mis) {
        this.mis = mis;
        organization = TestHospitals.connected(
                TestEntities.inTransaction(() -> PORTS.organizations().add(TestHospitals.aHospitalWithStores(1))),
                TestHospitals.ANSWERING_MIS);
    }

    Organization organization() {
        return organization;
    }

    StoreId store() {
        return organization.stores().get(0).id();
    }

    private boolean isAllDone() {
        return TestEntities.inTransaction(() -> PORTS.deliveries()
                .read(
                        organization.id(),
                        TestDeliveries.page(1, Optional.empty(), DeliveryState.WAITING, DeliveryState.ATTENTION))
                .isEmpty());
    }

    /** Lets time go by for what is not due yet. */
    boolean tickUnlessAllIsDone() {
        boolean done = isAllDone();
        if (!done) {
            clock.tick();
        }
        return done;
    }

    Sender sender(long seed) {
        return new Sender(seed);
    }

    /** The node is gone, with all that it had in mind. */
    static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** One that dies after one of ten calls. */
    final class Sender {

        private final Random random;
        private final DeliverNext deliverNext =
                new DeliverNext(new ClaimInTransaction(), this::send, new SettleInTransaction(), clock);

        private Sender(long seed) {
            random = new Random(seed);
        }

        Outcome deliver() {
            return deliverNext.execute(organization.id());
        }

        private MisAnswer send(Letter letter) {
            MisAnswer answer = mis.send(letter);
            if (random.nextInt(10) == 0) {
                throw new Died();
            }
            return answer;
        }

        /** What the container does around a use case. */
        private final class ClaimInTransaction extends ClaimDelivery {
            ClaimInTransaction() {
                super(
                        PORTS.deliveries(),
                        new Connected(organization),
                        new WriteLetter(new Connected(organization), PORTS.payments(), PORTS.cashDesks()),
                        PORTS.journal(),
                        TERMS,
                        clock);
            }

            @Override
            public Optional<Claimed> execute(OrganizationId id) {
                return TestEntities.inTransaction(() -> super.execute(id));
            }
        }

        private final class SettleInTransaction extends SettleDelivery {
            SettleInTransaction() {
                super(PORTS.deliveries(), PORTS.journal(), TERMS, clock);
            }

            @Override
            public boolean execute(ClaimDelivery.Claimed claimed, Attempt attempt) {
                return TestEntities.inTransaction(() -> super.execute(claimed, attempt));
            }
        }
    }

    /** A clock that goes on when somebody has nothing to do. */
    static final class Ticking extends Clock {

        private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
        private final AtomicLong seconds = new AtomicLong();

        void tick() {
            seconds.addAndGet(10);
        }

        @Override
        public Instant instant() {
            return START.plusSeconds(seconds.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Who needs a zone asks the organisation");
        }
    }
}
