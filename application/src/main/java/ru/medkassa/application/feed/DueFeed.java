package ru.medkassa.application.feed;

import java.util.Optional;
import ru.medkassa.application.organization.Sender;
import ru.medkassa.domain.organization.MisEndpoint;

/**
 * A feed that is to be read now, with all that is needed for it.
 *
 * @param sender the organisation and the store whose invoices the feed offers
 * @param endpoint how the system is called; absent if the organisation's connection has none any more, or has moved to
 *     another server than the feed, which must not learn its secret
 */
public record DueFeed(Feeds.Feed feed, Sender sender, Optional<MisEndpoint> endpoint) {}
