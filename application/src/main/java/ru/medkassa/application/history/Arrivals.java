package ru.medkassa.application.history;

import java.util.List;
import java.util.Optional;
import ru.medkassa.domain.organization.OrganizationId;

/** Port: the history of what came in. Rows are added, and removed by the clean-up alone. */
public interface Arrivals {

    /** How many invoices one page holds at most. */
    int LARGEST_PAGE = 200;

    /** Writes arrivals in the transaction in which the invoices are taken in. */
    void write(List<Arrival> arrivals);

    /** What came in for one organisation, the newest first. */
    List<WrittenArrival> read(OrganizationId organization, ArrivalQuery query);

    /** The arrival with this number, if it is the organisation's. */
    Optional<WrittenArrival> find(OrganizationId organization, long number);
}
