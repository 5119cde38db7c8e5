package ru.medkassa.application.history;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import ru.medkassa.domain.organization.OrganizationId;

/** An auditor reads what came in for the own organisation, page by page, newest first. */
@Singleton
@Transactional
public class ReadArrivals {

    private final Arrivals arrivals;

    @Inject
    public ReadArrivals(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    public List<WrittenArrival> execute(OrganizationId organization, ArrivalQuery query) {
        return arrivals.read(organization, query);
    }
}
