package ru.medkassa.application.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.medkassa.domain.organization.OrganizationId;

/** Port: the registers, as far as they are cleaned up. What may go is decided by the rules that are kept with them. */
public interface Registers {

    /** How many rows one batch removes at most. */
    int LARGEST_BATCH = 2000;

    /** The organisations that use a clean-up period. */
    List<OrganizationId> cleanedUp();

    /**
     * Removes the oldest rows that are older than the rule of their organisation says; none if it keeps them for ever.
     *
     * @param since older rows were removed by the batches before
     * @param most how many rows, 1 to {@link #LARGEST_BATCH}
     */
    Batch remove(Share share, Instant now, Optional<Instant> since, int most);

    /**
     * What one batch did.
     *
     * @param reached the time of the newest removed row; absent if there was none
     * @param busy another server is at it, and nothing was done
     */
    record Batch(int removed, Optional<Instant> reached, boolean busy) {}
}
