package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import ru.medkassa.application.invoice.FindInvoicesOfPayer;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parameters;

/** A payer without a paper: the invoices that still have something to pay or to give back, newest first. */
@ApplicationScoped
@Path("paidServices/IntegrationInvoice/v2/ByPayer")
public class ByPayerResource {

    @Inject
    Door door;

    @Inject
    FindInvoicesOfPayer findInvoicesOfPayer;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return answer(request);
    }

    @POST
    public Response post(@Context HttpServletRequest request) {
        return answer(request);
    }

    private Response answer(HttpServletRequest request) {
        return door.answer(V2Method.BY_PAYER, request, this::reply);
    }

    private Reply reply(Tenant tenant, Parameters parameters) {
        PayerFields payer = PayerFields.of(parameters, tenant.organization().zone());
        return payer.problem(parameters.flaw())
                .map(Reply::refused)
                .orElseGet(() -> Reply.ok(findInvoicesOfPayer.execute(tenant, payer.fullName(), payer.day()).stream()
                        .map(invoice -> InvoiceReply.view(invoice, tenant))
                        .toList()));
    }
}
