package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.invoice.ChangeState;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.domain.invoice.Invoice;
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
        return InvoiceFields.unlessGiven(guid, parameters)
                .map(Reply::refused)
                .orElseGet(() -> moved(
                        tenant,
                        guid,
                        Codes.meaning(
                                parameters.field("status"),
                                tenant.dictionaries().states())));
    }

    /** Why a state is none is told only of an invoice that is known; one that is not comes first. */
    private Reply moved(Tenant tenant, Parsed<InvoiceGuid> guid, Parsed<InvoiceState> state) {
        Answer<Invoice> answer = changeState.execute(tenant, guid.toOptional().orElseThrow(), state.toOptional());
        Optional<Problem> unknownState = ErrorCode.STATUS_NOT_ALLOWED
                .unlessGiven(state)
                .filter(it -> answer.equals(Answer.refused(Refusal.TRANSITION_NOT_ALLOWED)));
        return unknownState.map(Reply::refused).orElseGet(() -> InvoiceReply.of(answer, tenant, guid));
    }
}
