package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.application.Answer;
import ru.medkassa.application.invoice.ChangeState;
import ru.medkassa.application.invoice.HeldInvoice;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceState;

/** A cash desk moves an invoice towards the fiscal data operator, or back. */
@ApplicationScoped
@Path("paidServices/IntegrationInvoice/v2/Status")
public class StatusResource {

    @Inject
    Door door;

    @Inject
    ChangeState changeState;

    @Inject
    HeldInvoice heldInvoice;

    @POST
    public Response post(@Context HttpServletRequest request) {
        return answer(request);
    }

    @PUT
    public Response put(@Context HttpServletRequest request) {
        return answer(request);
    }

    private Response answer(HttpServletRequest request) {
        return door.answer(V2Method.STATUS, request, this::reply);
    }

    private Reply reply(Tenant tenant, Parameters parameters) {
        Parsed<InvoiceGuid> guid = InvoiceFields.guid(parameters);
        Parsed<InvoiceState> state =
                Codes.meaning(parameters.field("status"), tenant.dictionaries().states());
        return InvoiceFields.unlessGiven(guid, parameters)
                .map(Reply::refused)
                .orElseGet(() -> ErrorCode.STATUS_NOT_ALLOWED
                        .unlessGiven(state)
                        .map(unknown -> refused(tenant, guid, unknown))
                        .orElseGet(() -> InvoiceReply.of(
                                changeState.execute(
                                        tenant,
                                        guid.toOptional().orElseThrow(),
                                        state.toOptional().orElseThrow()),
                                tenant,
                                guid)));
    }

    /** An invoice that is not known comes before a state that is none. */
    private Reply refused(Tenant tenant, Parsed<InvoiceGuid> guid, Problem unknownState) {
        return heldInvoice
                .find(tenant, guid.toOptional().orElseThrow())
                .fold(
                        invoice -> Reply.refused(unknownState).about(invoice),
                        refusal -> InvoiceReply.of(Answer.refused(refusal), tenant, guid));
    }
}
