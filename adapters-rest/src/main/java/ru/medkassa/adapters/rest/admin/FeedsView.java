package ru.medkassa.adapters.rest.admin;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import ru.medkassa.application.feed.Feeds;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;

/** The feeds of an organisation's stores, in the order of its stores; a store without a feed is not in it. */
@JsonbPropertyOrder("feeds")
public record FeedsView(List<FeedView> feeds) {

    static FeedsView of(Organization organization, List<Feeds.Kept> kept) {
        return new FeedsView(
                organization.stores().stream().flatMap(store -> of(store, kept)).toList());
    }

    /** As the feed of the store is shown; {@link FeedView#NONE} if it has none. */
    FeedView of(Store store) {
        return feeds.stream()
                .filter(it -> it.oid().equals(store.oid().value()))
                .findFirst()
                .orElse(FeedView.NONE);
    }

    private static Stream<FeedView> of(Store store, List<Feeds.Kept> kept) {
        return kept.stream().filter(it -> it.store().equals(store.id())).map(it -> FeedView.of(store.oid(), it));
    }
}
