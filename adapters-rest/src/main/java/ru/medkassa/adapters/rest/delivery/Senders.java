package ru.medkassa.adapters.rest.delivery;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import ru.medkassa.application.delivery.DeliverNext;
import ru.medkassa.application.delivery.DeliverNext.Outcome;
import ru.medkassa.domain.delivery.Circuit;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * The senders of one server to one organisation. One goes first; each that has delivered something calls another one, up
 * to what is allowed; each goes on until nothing is due.
 */
final class Senders {

    private static final System.Logger LOG = System.getLogger(Senders.class.getName());

    private final OrganizationId organization;
    private final DeliverNext deliverNext;
    private final Clock clock;
    private final Circuit.Rule rule;
    private Circuit circuit;
    private int sent;
    private boolean stopped;

    Senders(OrganizationId organization, DeliverNext deliverNext, Clock clock, Circuit.Rule rule) {
        this.organization = organization;
        this.deliverNext = deliverNext;
        this.clock = clock;
        this.rule = rule;
        this.circuit = Circuit.closed(rule);
    }

    /** Sends one more, if that is not too many. */
    void send(int most, Executor on) {
        if (enter(most)) {
            try {
                on.execute(() -> work(most, on));
            } catch (RejectedExecutionException e) {
                leave();
                LOG.log(Level.WARNING, "No thread for a sender to organisation {0}", organization.value());
            }
        }
    }

    synchronized void stop() {
        stopped = true;
    }

    synchronized void forgetFailures() {
        circuit = Circuit.closed(rule);
    }

    private void work(int most, Executor on) {
        try {
            while (mayGoOn(most) && deliver(most, on)) {
                // until nothing is due, or the system is away, or the server stops
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A sender to organisation " + organization.value() + " failed", e);
        } finally {
            leave();
        }
    }

    private boolean deliver(int most, Executor on) {
        Outcome outcome = deliverNext.execute(organization);
        if (outcome == Outcome.NOTHING_DUE) {
            return false;
        }
        learn(outcome);
        send(most, on);
        return true;
    }

    private synchronized void learn(Outcome outcome) {
        Circuit before = circuit;
        circuit = outcome == Outcome.AWAY ? circuit.failed(clock.instant()) : circuit.answered();
        if (!circuit.openUntil().equals(before.openUntil())) {
            LOG.log(
                    Level.INFO,
                    circuit.openUntil()
                            .map(it -> "The system of organisation " + organization.value()
                                    + " is away; left alone until " + it)
                            .orElse("The system of organisation " + organization.value() + " answers again"));
        }
    }

    private synchronized boolean enter(int most) {
        boolean may = !stopped && sent < circuit.admits(most, clock.instant());
        sent += may ? 1 : 0;
        return may;
    }

    private synchronized boolean mayGoOn(int most) {
        return !stopped && sent <= circuit.admits(most, clock.instant());
    }

    private synchronized void leave() {
        sent--;
    }
}
