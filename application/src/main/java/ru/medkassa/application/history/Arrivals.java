package ru.medkassa.application.history;

import java.util.List;

/** Port: the history of what came in. Rows are added, and removed by the clean-up alone. */
public interface Arrivals {

    /** Writes arrivals in the transaction in which the invoices are taken in. */
    void write(List<Arrival> arrivals);
}
