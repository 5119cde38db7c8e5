package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import ru.medkassa.application.invoice.FindInvoicesForOfd;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parameters;

/** The payer's invoices whose fiscal receipt is still to be made, newest first. */
@ApplicationScoped
@Path("paidServices/IntegrationInvoice/v2/Ofd")
public class OfdResource {

    @Inject
    Door door;

    @Inject
    FindInvoicesForOfd findInvoicesForOfd;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return answer(request);
    }

    @POST
    public Response post(@Context HttpServletRequest request) {
        return answer(request);
    }

    private Response answer(HttpServletRequest request) {
        return door.answer(V2Method.OFD, request, this::reply);
    }

    private Reply reply(Tenant tenant, Parameters parameters) {
        PayerFields payer = PayerFields.of(parameters, tenant.organization().zone());
        return payer.problem(parameters.flaw())
                .map(Reply::refused)
                .orElseGet(() -> Reply.ok(findInvoicesForOfd.execute(tenant, payer.fullName(), payer.day()).stream()
                        .map(invoice -> InvoiceReply.view(invoice, tenant))
                        .toList()));
    }
}
