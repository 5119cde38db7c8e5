package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.invoice.FindInvoice;
import ru.medkassa.application.invoice.UpstreamQuestion;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;

/** The cashier types the number of an invoice, or 1C asks for it by its identifier: one invoice that is still to be paid. */
@ApplicationScoped
@Path("paidServices/IntegrationInvoice/v2/ByNumber")
public class ByNumberResource {

    @Inject
    Door door;

    @Inject
    FindInvoice findInvoice;

    @Inject
    Upstream upstream;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return answer(request);
    }

    @POST
    public Response post(@Context HttpServletRequest request) {
        return answer(request);
    }

    private Response answer(HttpServletRequest request) {
        return door.answerAfter(V2Method.BY_NUMBER, request, this::prepared);
    }

    private Supplier<Reply> prepared(Call call, Tenant tenant) {
        Parameters parameters = call.parameters();
        Parsed<String> number = InvoiceFields.number(parameters);
        Parsed<InvoiceGuid> guid = InvoiceFields.guid(parameters);
        return problem(number, guid, parameters)
                .<Supplier<Reply>>map(problem -> () -> Reply.refused(problem))
                .orElseGet(() -> {
                    UpstreamQuestion.ByNumber asked = new UpstreamQuestion.ByNumber(
                            number.toOptional().map(InvoiceNumber::new), guid.toOptional());
                    return upstream.before(call, tenant, asked, silent -> found(tenant, asked, silent));
                });
    }

    private static Optional<Problem> problem(Parsed<String> number, Parsed<InvoiceGuid> guid, Parameters parameters) {
        Optional<String> flaw = parameters.flaw().or(number::flaw);
        if (flaw.isPresent()) {
            return flaw.map(it -> ErrorCode.INVOICE_NOT_NAMED.naming().because(it));
        }
        if (guid.flaw().isPresent()) {
            return InvoiceFields.unlessGiven(guid, parameters);
        }
        if (number.toOptional().isEmpty() && guid.toOptional().isEmpty()) {
            return Optional.of(ErrorCode.INVOICE_NOT_NAMED.naming());
        }
        return number.toOptional()
                .filter(it -> it.length() > InvoiceNumber.LARGEST_LENGTH)
                .map(it -> ErrorCode.NUMBER_UNKNOWN.naming(InvoiceFields.repeated(it)));
    }

    private Reply found(Tenant tenant, UpstreamQuestion.ByNumber asked, boolean silent) {
        return findInvoice
                .execute(tenant, asked.number(), asked.guid())
                .fold(
                        invoice -> Reply.ok(InvoiceReply.view(invoice, tenant)).about(invoice),
                        refusal -> silent && isUnknown(refusal)
                                ? Upstream.SILENT
                                : Reply.refused(ErrorCode.of(
                                        refusal,
                                        asked.number().map(InvoiceNumber::value).orElse(""),
                                        asked.guid().map(InvoiceGuid::toString).orElse(""))));
    }

    private static boolean isUnknown(Refusal refusal) {
        return refusal == Refusal.NUMBER_UNKNOWN || refusal == Refusal.INVOICE_UNKNOWN;
    }
}
