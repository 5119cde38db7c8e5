package ru.medkassa.application.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.medkassa.application.journal.InMemoryJournal;
import ru.medkassa.domain.organization.OrganizationId;

/** A journal, and an empty history, with no other rules than those that a test gives them. */
public final class InMemoryRegisters implements Registers {

    private final InMemoryJournal journal;
    private final Map<Long, Optional<Integer>> keptDays = new TreeMap<>();
    private boolean busy;

    public InMemoryRegisters(InMemoryJournal journal) {
        this.journal = journal;
    }

    public void rule(OrganizationId organization, boolean cleanUp, int days) {
        keptDays.put(organization.value(), cleanUp ? Optional.of(days) : Optional.empty());
    }

    /** From now on another server is at work, or no longer. */
    public void busy(boolean now) {
        busy = now;
    }

    @Override
    public List<OrganizationId> cleanedUp() {
        return keptDays.entrySet().stream()
                .filter(it -> it.getValue().isPresent())
                .map(it -> new OrganizationId(it.getKey()))
                .toList();
    }

    @Override
    public Batch remove(Share share, Instant now, Optional<Instant> since, int most) {
        if (most < 1 || most > LARGEST_BATCH) {
            throw new IllegalArgumentException("A batch has 1 to " + LARGEST_BATCH + " rows");
        }
        Optional<Integer> days = days(share.organization());
        if (busy || days.isEmpty() || share.register() != Register.JOURNAL) {
            return new Batch(0, Optional.empty(), busy);
        }
        List<Instant> removed = journal.removeOldest(
                share.organization(), since.orElse(Instant.MIN), now.minus(Duration.ofDays(days.get())), most);
        return new Batch(removed.size(), removed.stream().max(Instant::compareTo), false);
    }

    private Optional<Integer> days(Optional<OrganizationId> organization) {
        if (organization.isPresent()) {
            return keptDays.getOrDefault(organization.get().value(), Optional.empty());
        }
        List<Optional<Integer>> all = new ArrayList<>(keptDays.values());
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().flatMap(Optional::stream).max(Integer::compareTo)
                : Optional.empty();
    }
}
