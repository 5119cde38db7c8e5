package ru.medkassa.adapters.rest.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.application.feed.ReadFeeds;
import ru.medkassa.application.feed.RemoveFeed;
import ru.medkassa.application.feed.SetFeed;
import ru.medkassa.domain.organization.FeedTerms;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;

/**
 * From where the invoices of the organisation's stores are fetched on a schedule. Its rows in the journal are not named
 * like those of the readings, and tell no address: a query string may hold a key.
 */
@ApplicationScoped
@Path("admin/v1/organizations/{ogrn}/feeds")
public class FeedsResource {

    private static final String METHOD = "MisFeed";

    @Inject
    SettingsDoor door;

    @Inject
    ReadFeeds readFeeds;

    @Inject
    SetFeed setFeed;

    @Inject
    RemoveFeed removeFeed;

    @GET
    public Response get(@Context HttpServletRequest request, @PathParam("ogrn") String ogrn) {
        return door.read(request, ogrn, organization -> SettingsReply.ok(shown(organization), ""));
    }

    @PUT
    @Path("{oid}")
    public Response put(
            @Context HttpServletRequest request, @PathParam("ogrn") String ogrn, @PathParam("oid") String oid) {
        return door.change(
                METHOD,
                request,
                ogrn,
                wanted -> ofStore(wanted.organization(), oid, store -> {
                    FieldFlaws flaws = new FieldFlaws();
                    return FeedFields.read(wanted.parameters(), flaws)
                            .map(it -> set(wanted.organization(), store, it))
                            .orElseGet(() -> SettingsReply.refused(SettingsProblem.WRONG, flaws.reasons()));
                }));
    }

    @DELETE
    @Path("{oid}")
    public Response delete(
            @Context HttpServletRequest request, @PathParam("ogrn") String ogrn, @PathParam("oid") String oid) {
        return door.change(
                METHOD + ".remove",
                request,
                ogrn,
                wanted -> ofStore(wanted.organization(), oid, store -> removed(wanted.organization(), store)));
    }

    private SettingsReply set(Organization organization, Store store, FeedTerms terms) {
        FeedView before = shown(organization).of(store);
        return switch (setFeed.execute(organization.id(), store.id(), terms)) {
            case MADE -> {
                FeedView after = shown(organization).of(store);
                yield SettingsReply.ok(after, ChangedFields.between(before, after) + "; магазин " + store.oid());
            }
            case NOT_CONNECTED -> SettingsReply.refused(SettingsProblem.NO_ADDRESS);
            case ON_ANOTHER_SERVER -> SettingsReply.refused(SettingsProblem.OTHER_SERVER);
        };
    }

    private SettingsReply removed(Organization organization, Store store) {
        return removeFeed.execute(store.id())
                ? SettingsReply.ok(shown(organization), "Удалено; магазин " + store.oid())
                : SettingsReply.refused(SettingsProblem.FEED_UNKNOWN);
    }

    private FeedsView shown(Organization organization) {
        return FeedsView.of(organization, readFeeds.execute(organization));
    }

    private static SettingsReply ofStore(Organization organization, String oid, Function<Store, SettingsReply> work) {
        return Optional.of(oid)
                .filter(Oid::isValid)
                .flatMap(it -> organization.store(new Oid(it)))
                .map(work)
                .orElseGet(() -> SettingsReply.refused(SettingsProblem.STORE_UNKNOWN));
    }
}
