package ru.medkassa.adapters.rest.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import ru.medkassa.application.delivery.DeliverNext;
import ru.medkassa.application.delivery.FindDueOrganizations;
import ru.medkassa.application.delivery.FindDueOrganizations.Due;
import ru.medkassa.domain.delivery.Circuit;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * Sends out the senders of this server: at each tick to every organisation for which something is due, as many as its
 * connection allows, and none while its system is {@linkplain Circuit away}.
 *
 * <p>A dead system takes nothing from others: it binds at most the senders of its own organisation, each for its own
 * time-outs, and after ten of them in a row one for every five seconds to five minutes; and a sender that waits for an answer
 * holds no connection to the database.
 */
@ApplicationScoped
public class Dispatcher {

    static final Circuit.Rule RULE = new Circuit.Rule(10, Duration.ofSeconds(5), Duration.ofMinutes(5));

    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    private final Map<OrganizationId, Senders> senders = new ConcurrentHashMap<>();

    @Inject
    FindDueOrganizations findDue;

    @Inject
    DeliverNext deliverNext;

    @Inject
    Clock clock;

    private volatile Optional<Executor> threads = Optional.empty();
    private boolean blind;

    Dispatcher() {}

    Dispatcher(FindDueOrganizations findDue, DeliverNext deliverNext, Clock clock) {
        this.findDue = findDue;
        this.deliverNext = deliverNext;
        this.clock = clock;
    }

    /** From now on each tick sends out senders, on these threads. */
    void start(Executor on) {
        threads = Optional.of(on);
    }

    /** Nothing is taken any more; what has been taken is brought to its end by its sender. */
    void stop() {
        threads = Optional.empty();
        senders.values().forEach(Senders::stop);
    }

    /** One look at what is due. Never throws: a timer that did would not tick again. */
    void tick() {
        try {
            threads.ifPresent(on -> findDue.execute().forEach(due -> send(due, on)));
            sees(true, "");
        } catch (RuntimeException e) {
            sees(false, e.toString());
        }
    }

    /** Somebody says that the system is back, whatever we have seen of it. */
    public void forgetFailuresOf(OrganizationId organization) {
        Optional.ofNullable(senders.get(organization)).ifPresent(Senders::forgetFailures);
    }

    private void send(Due due, Executor on) {
        senders.computeIfAbsent(due.organization(), it -> new Senders(it, deliverNext, clock, RULE))
                .send(due.parallel(), on);
    }

    /** One line when it begins and one when it ends, and not one for every tick in between. */
    private void sees(boolean now, String why) {
        if (now && blind) {
            LOG.log(Level.INFO, "Deliveries are looked for again");
        }
        if (!now && !blind) {
            LOG.log(Level.WARNING, "Deliveries cannot be looked for and wait until they can: {0}", why);
        }
        blind = !now;
    }
}
