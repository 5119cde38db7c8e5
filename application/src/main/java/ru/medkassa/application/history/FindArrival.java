package ru.medkassa.application.history;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ru.medkassa.domain.organization.OrganizationId;

/** An auditor looks at one invoice as it came in, whole. */
@Singleton
@Transactional
public class FindArrival {

    private final Arrivals arrivals;

    @Inject
    public FindArrival(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    public Optional<WrittenArrival> execute(OrganizationId organization, long number) {
        return arrivals.find(organization, number);
    }
}
