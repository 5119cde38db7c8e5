package ru.medkassa.adapters.rest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ru.medkassa.adapters.rest.door.Json;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.application.history.ArrivalQuery;
import ru.medkassa.application.history.FindArrival;
import ru.medkassa.application.history.ReadArrivals;
import ru.medkassa.application.history.WrittenArrival;

/**
 * What came in from the medical information system of the auditor's own organisation, page by page. A question may be
 * posted: a name in an address would be logged by something on the way.
 */
@ApplicationScoped
@Path("audit/v1/mis-history")
public class MisHistoryResource {

    private static final int OK = 200;

    @Inject
    Auditor auditor;

    @Inject
    ReadArrivals readArrivals;

    @Inject
    FindArrival findArrival;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return page(request);
    }

    @POST
    public Response post(@Context HttpServletRequest request) {
        return page(request);
    }

    @GET
    @Path("{number: [0-9]{1,18}}")
    public Response whole(@Context HttpServletRequest request, @PathParam("number") long number) {
        return auditor.own(request, own -> findArrival
                .execute(own.id(), number)
                .map(it -> Json.response(OK, MisHistoryView.Whole.of(it, own)))
                .orElseGet(() ->
                        Problem.ofHttp(404, "Нет такой записи в истории МИС").toResponse()));
    }

    private Response page(HttpServletRequest request) {
        return auditor.answer(
                request,
                ArrivalFields::query,
                (own, query) -> Json.response(OK, view(readArrivals.execute(own.id(), query), query, own)));
    }

    private static MisHistoryView view(List<WrittenArrival> written, ArrivalQuery query, Auditor.Own own) {
        String next = written.size() < query.limit() ? null : ArrivalFields.key(written.get(written.size() - 1));
        return new MisHistoryView(
                written.stream()
                        .flatMap(it -> MisHistoryView.Row.of(it, query.filter().service(), own.zone(), own.oids()))
                        .toList(),
                next);
    }
}
