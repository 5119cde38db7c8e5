package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import ru.medkassa.application.invoice.ConfirmReceipt;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.domain.invoice.InvoiceGuid;

/** A cash desk confirms that it has an invoice. */
@ApplicationScoped
@Path("paidServices/IntegrationInvoice/v2/Receive")
public class ReceiveResource {

    @Inject
    Door door;

    @Inject
    ConfirmReceipt confirmReceipt;

    @POST
    public Response post(@Context HttpServletRequest request) {
        return answer(request);
    }

    @PUT
    public Response put(@Context HttpServletRequest request) {
        return answer(request);
    }

    private Response answer(HttpServletRequest request) {
        return door.answer(V2Method.RECEIVE, request, this::reply);
    }

    private Reply reply(Tenant tenant, Parameters parameters) {
        Parsed<InvoiceGuid> guid = InvoiceFields.guid(parameters);
        return InvoiceFields.unlessGiven(guid, parameters)
                .map(Reply::refused)
                .orElseGet(() -> InvoiceReply.of(
                        confirmReceipt.execute(tenant, guid.toOptional().orElseThrow()), tenant, guid));
    }
}
