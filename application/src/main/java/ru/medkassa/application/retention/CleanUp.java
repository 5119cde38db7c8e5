package ru.medkassa.application.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * One clean-up of all registers, as far as it has come: small batches, so that nobody who writes ever waits for it.
 *
 * @param now by which the age of a row is told
 * @param left what is still to be cleaned up, the present share first
 * @param reached how far the present share is cleaned up; absent at its beginning
 * @param removed how many rows are gone, of each share that had some
 */
public record CleanUp(Instant now, List<Share> left, Optional<Instant> reached, Map<Share, Integer> removed) {

    public CleanUp {
        left = List.copyOf(left);
        removed = Map.copyOf(removed);
    }

    /** The beginning: the rows of these organisations, then those of none, register by register. */
    static CleanUp of(Instant now, List<OrganizationId> organizations) {
        List<Share> shares = new ArrayList<>();
        for (Register register : Register.values()) {
            organizations.forEach(it -> shares.add(new Share(register, Optional.of(it))));
            shares.add(new Share(register, Optional.empty()));
        }
        return new CleanUp(now, shares, Optional.empty(), Map.of());
    }

    public boolean isOver() {
        return left.isEmpty();
    }

    /** A full batch is followed by another of the same share; where another server is at work, this one stops. */
    CleanUp after(Registers.Batch batch, int most) {
        if (batch.busy()) {
            return new CleanUp(now, List.of(), Optional.empty(), removed);
        }
        return batch.removed() < most
                ? new CleanUp(now, left.subList(1, left.size()), Optional.empty(), with(batch.removed()))
                : new CleanUp(now, left, batch.reached(), with(batch.removed()));
    }

    private Map<Share, Integer> with(int more) {
        if (more == 0) {
            return removed;
        }
        Map<Share, Integer> sums = new LinkedHashMap<>(removed);
        sums.merge(left.get(0), more, Integer::sum);
        return sums;
    }
}
