package ru.medkassa.adapters.persistence.feed;

import java.util.function.Supplier;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.Ports;
import ru.medkassa.application.feed.Feeds;
import ru.medkassa.application.feed.FeedsContract;

class JdbcFeedsTest extends FeedsContract {

    @Override
    protected Feeds feeds() {
        return new JdbcFeeds(TestEntities.ENTITIES);
    }

    @Override
    protected Ports ports() {
        return PortsInDatabase.PORTS;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return TestEntities.inTransaction(work);
    }
}
