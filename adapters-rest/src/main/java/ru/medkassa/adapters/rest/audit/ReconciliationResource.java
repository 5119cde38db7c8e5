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
import ru.medkassa.application.payment.ReadReconciliation;
import ru.medkassa.domain.organization.OrganizationId;

/** The reconciliation list of the auditor's own organisation, page by page. */
@ApplicationScoped
@Path("audit/v1/reconciliation")
public class ReconciliationResource {

    private static final int OK = 200;
    private static final Problem WRONG = Problem.ofHttp(400, "Неверный запрос");

    @Inject
    Identification identification;

    @Inject
    ReadReconciliation readReconciliation;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return identification
                .identify(request, Role.AUDITOR)
                .fold(caller -> page(caller.user().organization(), Arrival.of(request)), Problem::toResponse);
    }

    private Response page(OrganizationId organization, Arrival arrival) {
        return ReconciliationFields.query(arrival.parameters())
                .fold(
                        query -> Json.response(
                                OK,
                                ReconciliationView.of(readReconciliation.execute(organization, query), query.limit())),
                        WRONG::toResponse,
                        reason -> WRONG.because(reason).toResponse());
    }
}
