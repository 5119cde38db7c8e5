package ru.medkassa.adapters.rest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import ru.medkassa.adapters.rest.door.Json;
import ru.medkassa.application.history.MakeControlReport;

/** The control report of the auditor's own organisation. A question may be posted, as to the history. */
@ApplicationScoped
@Path("audit/v1/control-report")
public class ControlReportResource {

    private static final int OK = 200;

    @Inject
    Auditor auditor;

    @Inject
    MakeControlReport makeControlReport;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return report(request);
    }

    @POST
    public Response post(@Context HttpServletRequest request) {
        return report(request);
    }

    private Response report(HttpServletRequest request) {
        return auditor.answer(
                request,
                ArrivalFields::report,
                (own, filter) -> Json.response(
                        OK, ControlReportView.of(makeControlReport.execute(own.id(), filter), own.zone())));
    }
}
