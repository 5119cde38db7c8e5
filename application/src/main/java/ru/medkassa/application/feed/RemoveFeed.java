package ru.medkassa.application.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import ru.medkassa.domain.organization.StoreId;

/** An administrator has no feed of a store read any more; what it offered so far stays. */
@Singleton
@Transactional
public class RemoveFeed {

    private final Feeds feeds;

    @Inject
    public RemoveFeed(Feeds feeds) {
        this.feeds = feeds;
    }

    /** @return false if the store had none */
    public boolean execute(StoreId store) {
        return feeds.remove(store);
    }
}
