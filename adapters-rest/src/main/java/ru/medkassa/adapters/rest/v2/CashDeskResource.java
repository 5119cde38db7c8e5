package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ru.medkassa.application.cashdesk.StoreCashDesks;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.v2.CashDeskView;
import ru.medkassa.domain.cashdesk.CashDesk;

/** 1C sends its dictionary of cash desks; each is stored under its identifier. */
@ApplicationScoped
@Path("paidServices/IntegrationInvoice/v2/CashDesk")
public class CashDeskResource {

    @Inject
    Door door;

    @Inject
    StoreCashDesks storeCashDesks;

    @POST
    public Response post(@Context HttpServletRequest request) {
        return answer(request);
    }

    @PUT
    public Response put(@Context HttpServletRequest request) {
        return answer(request);
    }

    private Response answer(HttpServletRequest request) {
        return door.answer(V2Method.CASH_DESK, request, this::reply);
    }

    private Reply reply(Tenant tenant, Parameters parameters) {
        Parsed<List<CashDesk>> desks = CashDeskFields.list(parameters);
        return ErrorCode.CASH_DESK_WRONG
                .unlessGiven(desks)
                .map(Reply::refused)
                .orElseGet(() -> Reply.ok(
                        storeCashDesks.execute(tenant, desks.toOptional().orElseThrow()).stream()
                                .map(CashDeskView::of)
                                .toList()));
    }
}
