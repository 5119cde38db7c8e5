package ru.medkassa.application.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.organization.FeedTerms;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;

/** An administrator has the invoices of a store fetched, beginning at once, as the organisation's connection says. */
@Singleton
@Transactional
public class SetFeed {

    private final Feeds feeds;
    private final Organizations organizations;
    private final Clock clock;

    @Inject
    public SetFeed(Feeds feeds, Organizations organizations, Clock clock) {
        this.feeds = feeds;
        this.organizations = organizations;
        this.clock = clock;
    }

    public FeedChange execute(OrganizationId organization, StoreId store, FeedTerms terms) {
        Optional<MisEndpoint> endpoint =
                organizations.connection(organization).value().flatMap(MisConnection::endpoint);
        if (endpoint.isEmpty()) {
            return FeedChange.NOT_CONNECTED;
        }
        if (!terms.keepsTheSecretOf(endpoint.get())) {
            return FeedChange.ON_ANOTHER_SERVER;
        }
        feeds.add(organization, store, terms.address(), terms.every(), clock.instant());
        return FeedChange.MADE;
    }
}
