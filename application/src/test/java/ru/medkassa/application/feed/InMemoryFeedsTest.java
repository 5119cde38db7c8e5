package ru.medkassa.application.feed;

import java.util.function.Supplier;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;

class InMemoryFeedsTest extends FeedsContract {

    private final Ports ports = InMemoryPorts.fresh();
    private final Feeds feeds = new InMemoryFeeds();

    @Override
    protected Feeds feeds() {
        return feeds;
    }

    @Override
    protected Ports ports() {
        return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
