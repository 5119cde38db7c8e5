package ru.medkassa.application.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;

/** An administrator looks at the feeds of the organisation's stores. */
@Singleton
@Transactional
public class ReadFeeds {

    private final Feeds feeds;

    @Inject
    public ReadFeeds(Feeds feeds) {
        this.feeds = feeds;
    }

    public List<Feeds.Kept> execute(Organization organization) {
        return feeds.find(organization.stores().stream().map(Store::id).collect(Collectors.toSet()));
    }
}
