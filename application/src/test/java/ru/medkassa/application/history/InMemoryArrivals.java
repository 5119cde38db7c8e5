package ru.medkassa.application.history;

import java.util.ArrayList;
import java.util.List;

public final class InMemoryArrivals implements Arrivals {

    private final List<Arrival> arrivals = new ArrayList<>();

    @Override
    public void write(List<Arrival> arrived) {
        arrivals.addAll(arrived);
    }

    public List<Arrival> all() {
        return List.copyOf(arrivals);
    }
}
