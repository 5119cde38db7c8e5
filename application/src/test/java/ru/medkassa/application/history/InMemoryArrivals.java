package ru.medkassa.application.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.medkassa.domain.organization.OrganizationId;

public final class InMemoryArrivals implements Arrivals {

    private static final Comparator<ArrivalQuery.Key> OLDEST_FIRST =
            Comparator.comparing(ArrivalQuery.Key::at).thenComparing(ArrivalQuery.Key::number);

    private final List<WrittenArrival> rows = new ArrayList<>();

    @Override
    public void write(List<Arrival> arrivals) {
        arrivals.forEach(it -> rows.add(new WrittenArrival(rows.size() + 1L, it)));
    }

    @Override
    public List<WrittenArrival> read(OrganizationId organization, ArrivalQuery query) {
        return rows.stream()
                .filter(it -> it.arrival().organization().equals(organization))
                .filter(it -> ArrivalFilterByHand.fits(it.arrival(), query.filter()))
                .filter(it -> query.before()
                        .map(before -> OLDEST_FIRST.compare(ArrivalQuery.Key.of(it), before) < 0)
                        .orElse(true))
                .sorted(Comparator.comparing(ArrivalQuery.Key::of, OLDEST_FIRST).reversed())
                .limit(query.limit())
                .toList();
    }

    @Override
    public Optional<WrittenArrival> find(OrganizationId organization, long number) {
        return rows.stream()
                .filter(it -> it.number() == number)
                .filter(it -> it.arrival().organization().equals(organization))
                .findFirst();
    }

    /** All arrivals in the order in which they were written. */
    public List<Arrival> all() {
        return rows.stream().map(WrittenArrival::arrival).toList();
    }
}
