package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import ru.medkassa.application.invoice.FindInvoicesOfPayer;
import ru.medkassa.application.invoice.UpstreamQuestion;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.domain.invoice.Invoice;

/** A payer without a paper: the invoices that still have something to pay or to give back, newest first. */
@ApplicationScoped
@Path("paidServices/IntegrationInvoice/v2/ByPayer")
public class ByPayerResource {

    @Inject
    Door door;

    @Inject
    FindInvoicesOfPayer findInvoicesOfPayer;

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
        return door.answerAfter(V2Method.BY_PAYER, request, this::prepared);
    }

    private Supplier<Reply> prepared(Call call, Tenant tenant) {
        Parameters parameters = call.parameters();
        PayerFields payer = PayerFields.of(parameters, tenant.organization().zone());
        return payer.problem(parameters.flaw())
                .<Supplier<Reply>>map(problem -> () -> Reply.refused(problem))
                .orElseGet(() -> upstream.before(
                        call,
                        tenant,
                        new UpstreamQuestion.ByPayer(payer.fullName(), payer.day()),
                        silent -> found(tenant, payer, silent)));
    }

    private Reply found(Tenant tenant, PayerFields payer, boolean silent) {
        List<Invoice> invoices = findInvoicesOfPayer.execute(tenant, payer.fullName(), payer.day());
        return silent && invoices.isEmpty()
                ? Upstream.SILENT
                : Reply.ok(invoices.stream()
                        .map(invoice -> InvoiceReply.view(invoice, tenant))
                        .toList());
    }
}
