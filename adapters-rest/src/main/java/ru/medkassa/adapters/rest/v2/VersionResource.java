package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Which version of the API this is; anybody may ask, at both addresses. */
@ApplicationScoped
@Path("paidServices/IntegrationInvoice/{place: v2/Version|Version}")
public class VersionResource {

    private static final Version VERSION = new Version("2.0", BuildInfo.version());

    @Inject
    Door door;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return answer(request);
    }

    @POST
    public Response post(@Context HttpServletRequest request) {
        return answer(request);
    }

    private Response answer(HttpServletRequest request) {
        return door.answerAnybody(V2Method.VERSION, request, () -> Reply.ok(VERSION));
    }

    /** The version of the contract and of this server. */
    @JsonbPropertyOrder({"version", "build"})
    public record Version(String version, String build) {}
}
