package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.application.payment.PaymentAnswer;
import ru.medkassa.application.payment.RecordPayment;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.payment.Payment;

/** A cash desk reports a payment: the receipt is printed, the fact is recorded once. */
@ApplicationScoped
@Path("paidServices/IntegrationInvoice/v2/Pay")
public class PayResource {

    @Inject
    Door door;

    @Inject
    RecordPayment recordPayment;

    @POST
    public Response post(@Context HttpServletRequest request) {
        return answer(request);
    }

    @PUT
    public Response put(@Context HttpServletRequest request) {
        return answer(request);
    }

    private Response answer(HttpServletRequest request) {
        return door.answer(V2Method.PAY, request, this::reply);
    }

    private Reply reply(Tenant tenant, Parameters parameters) {
        PayFields fields = PayFields.of(
                parameters, tenant.dictionaries(), tenant.organization().zone());
        Parsed<InvoiceGuid> guid = InvoiceFields.guid(parameters);
        return fields.problem(parameters.flaw())
                .or(() -> InvoiceFields.unlessGiven(guid, parameters))
                .map(Reply::refused)
                .orElseGet(() -> record(tenant, guid.toOptional().orElseThrow(), fields.payment()));
    }

    private Reply record(Tenant tenant, InvoiceGuid guid, Payment payment) {
        return recordPayment
                .execute(tenant, guid, payment)
                .fold(
                        recorded -> Reply.ok(InvoiceReply.view(recorded.invoice(), tenant))
                                .about(recorded.invoice()),
                        already -> alreadyRecorded(tenant, payment, already),
                        refused -> Reply.refused(ErrorCode.of(refused.refusal(), "", guid.toString())));
    }

    private static Reply alreadyRecorded(Tenant tenant, Payment payment, PaymentAnswer.AlreadyRecorded already) {
        return Reply.refused(ErrorCode.CHECK_NUMBER_TAKEN
                        .naming(payment.checkNumber(), already.invoice().number())
                        .with(OriginalPayment.of(already.original(), already.same(), tenant)))
                .about(already.invoice())
                .attempt(already.attempt());
    }
}
