package ru.medkassa.adapters.rest.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import ru.medkassa.application.delivery.TestMisConnection;
import ru.medkassa.application.organization.ChangeMisConnection;
import ru.medkassa.application.organization.ReadMisConnection;
import ru.medkassa.application.organization.Revision;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Organization;

/** How the organisation's information system is connected: shown without its secret, changed, and tried. */
@ApplicationScoped
@Path("admin/v1/organizations/{ogrn}/mis-connection")
public class MisConnectionResource {

    private static final String METHOD = "MisConnection";

    @Inject
    SettingsDoor door;

    @Inject
    ReadMisConnection readMisConnection;

    @Inject
    ChangeMisConnection changeMisConnection;

    @Inject
    TestMisConnection testMisConnection;

    @GET
    public Response get(@Context HttpServletRequest request, @PathParam("ogrn") String ogrn) {
        return door.read(request, ogrn, organization -> {
            Revision<Optional<MisConnection>> now = readMisConnection.execute(organization.id());
            return SettingsReply.ok(MisConnectionView.of(now.value()), now.number(), "");
        });
    }

    @PUT
    public Response put(@Context HttpServletRequest request, @PathParam("ogrn") String ogrn) {
        return door.change(METHOD, request, ogrn, this::reply);
    }

    /** Asks the system for its version, as it is connected now. */
    @POST
    @Path("test")
    public Response test(@Context HttpServletRequest request, @PathParam("ogrn") String ogrn) {
        return door.perform(METHOD + ".test", request, ogrn, this::tested);
    }

    private SettingsReply reply(SettingsDoor.Wanted wanted) {
        Revision<Optional<MisConnection>> now =
                readMisConnection.execute(wanted.organization().id());
        FieldFlaws flaws = new FieldFlaws();
        return IfMatch.seen(wanted.ifMatch(), now.number())
                .map(seen -> seen != now.number()
                        ? SettingsReply.refused(SettingsProblem.OVERTAKEN)
                        : new MisConnectionFields(wanted.parameters(), flaws, now.value())
                                .read()
                                .map(it -> changed(wanted.organization(), now, it))
                                .orElseGet(() -> SettingsReply.refused(SettingsProblem.WRONG, flaws.reasons())))
                .orElseGet(() -> SettingsReply.refused(SettingsProblem.UNSEEN));
    }

    private SettingsReply changed(
            Organization organization, Revision<Optional<MisConnection>> now, MisConnection connection) {
        return switch (changeMisConnection.execute(organization.id(), connection, now.number())) {
            case MADE ->
                SettingsReply.ok(
                        MisConnectionView.of(Optional.of(connection)),
                        now.number() + 1,
                        ChangedFields.between(now.value(), connection));
            case OVERTAKEN -> SettingsReply.refused(SettingsProblem.OVERTAKEN);
            case SECRET_CANNOT_BE_KEPT -> SettingsReply.refused(SettingsProblem.NO_KEY);
        };
    }

    private SettingsReply tested(Organization organization) {
        long startNanos = System.nanoTime();
        return testMisConnection
                .execute(organization.id())
                .map(answer -> TestView.of(answer, System.nanoTime() - startNanos))
                .map(view -> SettingsReply.ok(view, view.message()))
                .orElseGet(() -> SettingsReply.refused(SettingsProblem.NO_ADDRESS));
    }
}
