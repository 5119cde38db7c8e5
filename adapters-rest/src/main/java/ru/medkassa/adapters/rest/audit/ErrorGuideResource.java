package ru.medkassa.adapters.rest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import ru.medkassa.adapters.rest.door.Arrival;
import ru.medkassa.adapters.rest.door.Json;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.adapters.rest.identity.Identification;
import ru.medkassa.application.identity.Role;
import ru.medkassa.dialect.reading.Texts;

/** The error guide, for whoever looks after the exchange: all of it, or the row of one code. */
@ApplicationScoped
@Path("audit/v1/error-guide")
public class ErrorGuideResource {

    private static final int OK = 200;

    @Inject
    Identification identification;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return identification
                .identify(request, Role.AUDITOR, Role.OPERATOR, Role.ADMINISTRATOR)
                .fold(caller -> guide(Arrival.of(request)), Problem::toResponse);
    }

    private static Response guide(Arrival arrival) {
        return Json.response(
                OK,
                ErrorGuideView.of(
                        arrival.parameters().field("code").read(Texts::parse).toOptional()));
    }
}
