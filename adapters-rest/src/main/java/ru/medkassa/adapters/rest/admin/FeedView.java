package ru.medkassa.adapters.rest.admin;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import ru.medkassa.application.feed.Feeds;
import ru.medkassa.domain.organization.Oid;

/**
 * The feed of a store; times are in UTC.
 *
 * @param cursor how far it was read; null: never
 * @param nextAt when it is due; in the past while it is being read
 */
@JsonbNillable
@JsonbPropertyOrder({"oid", "address", "everySeconds", "cursor", "nextAt"})
public record FeedView(String oid, String address, Long everySeconds, String cursor, String nextAt) {

    /** A store that has no feed. */
    static final FeedView NONE = new FeedView(null, null, null, null, null);

    static FeedView of(Oid oid, Feeds.Kept feed) {
        return new FeedView(
                oid.value(),
                feed.address(),
                feed.every().toSeconds(),
                feed.cursor().orElse(null),
                feed.nextAt().toString());
    }
}
