package ru.medkassa.application.invoice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.Arrivals;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/**
 * Invoices come in from the medical information system: what is new is kept, what is known is amended, and what came in
 * is written in the history, together or not at all. Idempotent by the identifier of the invoice within the organisation.
 */
@Singleton
@Transactional
public class TakeInInvoices {

    /** How many invoices are taken in together at most. */
    public static final int LARGEST_BATCH = 200;

    private final Invoices invoices;
    private final Organizations organizations;
    private final Arrivals arrivals;
    private final Clock clock;

    @Inject
    public TakeInInvoices(Invoices invoices, Organizations organizations, Arrivals arrivals, Clock clock) {
        this.invoices = invoices;
        this.organizations = organizations;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /**
     * @param stated in stores of the organisation, at most {@link #LARGEST_BATCH}; of one that is stated twice the later
     *     word follows the earlier
     * @return what became of each, in the same order
     */
    public List<TakenIn> execute(OrganizationId id, List<Invoice> stated, Arrival.Way way) {
        if (stated.size() > LARGEST_BATCH) {
            throw new IllegalArgumentException("At most " + LARGEST_BATCH + " invoices are taken in together");
        }
        Organization organization = organizations.find(id).orElseThrow();
        Intake intake = new Intake(stated, organizations.exchangeRules(id));
        List<Integer> all = IntStream.range(0, stated.size()).boxed().toList();
        keep(intake, all, organization);
        arrivals.write(arrived(intake, stated, id, way));
        return intake.answers();
    }

    /** What another transaction took in at the same moment is held now, and is judged again. */
    private void keep(Intake intake, List<Integer> which, Organization organization) {
        intake.judge(which, invoices.lockAll(intake.guids(which), stores(organization)));
        Set<InvoiceKey> forestalled = new HashSet<>(invoices.addAll(intake.fresh()));
        invoices.amend(intake.amended());
        List<Integer> again = intake.of(forestalled);
        if (!again.isEmpty()) {
            keep(intake, again, organization);
        }
    }

    private List<Arrival> arrived(Intake intake, List<Invoice> stated, OrganizationId id, Arrival.Way way) {
        Instant now = clock.instant();
        List<Arrival> arrived = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            if (intake.changes(i)) {
                arrived.add(new Arrival(id, now, way, stated.get(i)));
            }
        }
        return arrived;
    }

    private static Set<StoreId> stores(Organization organization) {
        return organization.stores().stream().map(Store::id).collect(Collectors.toSet());
    }
}
