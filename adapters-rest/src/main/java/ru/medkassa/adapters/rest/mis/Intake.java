package ru.medkassa.adapters.rest.mis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import ru.medkassa.adapters.rest.door.Outage;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.invoice.TakeInInvoices;
import ru.medkassa.application.invoice.TakenIn;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * Takes in a batch, together where that works and one by one where it does not, so that one invoice that the database
 * refuses does not keep out the others.
 */
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class.getName());

    @Inject
    TakeInInvoices takeInInvoices;

    /** @throws DatabaseAwayException if the database is away; what was taken in before stays */
    List<PushResult> take(OrganizationId organization, List<StatedInvoice> batch, Arrival.Way way) {
        List<Invoice> invoices =
                batch.stream().flatMap(it -> it.invoice().stream()).toList();
        try {
            return together(
                    batch, invoices.isEmpty() ? List.of() : takeInInvoices.execute(organization, invoices, way));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A batch of invoices is taken in one by one: {0}", e.getClass());
            return oneByOne(organization, batch, way);
        }
    }

    private static List<PushResult> together(List<StatedInvoice> batch, List<TakenIn> taken) {
        List<PushResult> results = new ArrayList<>();
        int next = 0;
        for (StatedInvoice stated : batch) {
            results.add(
                    stated.invoice().isPresent() ? Verdict.of(stated.result(), taken.get(next++)) : stated.result());
        }
        return results;
    }

    private List<PushResult> oneByOne(OrganizationId organization, List<StatedInvoice> batch, Arrival.Way way) {
        List<PushResult> results = new ArrayList<>();
        for (StatedInvoice stated : batch) {
            Optional<Invoice> invoice = stated.invoice();
            try {
                results.add(
                        invoice.isEmpty()
                                ? stated.result()
                                : Verdict.of(
                                        stated.result(),
                                        takeInInvoices
                                                .execute(organization, List.of(invoice.get()), way)
                                                .get(0)));
            } catch (RuntimeException e) {
                if (Outage.isBehind(e)) {
                    throw new DatabaseAwayException(results, e);
                }
                results.add(failed(stated.result(), e));
            }
        }
        return results;
    }

    private static PushResult failed(PushResult known, RuntimeException failure) {
        UUID incident = UUID.randomUUID();
        LOG.log(Level.SEVERE, failure, () -> "An invoice is not taken in, incident " + incident);
        return known.refused(null, "внутренняя ошибка, инцидент " + incident);
    }

    /** The database is away in the middle of a batch. */
    static final class DatabaseAwayException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<PushResult> before;

        DatabaseAwayException(List<PushResult> before, RuntimeException cause) {
            super(cause);
            this.before = List.copyOf(before);
        }

        /** What the first of the batch came to before. */
        List<PushResult> before() {
            return before;
        }
    }
}
