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
import ru.medkassa.application.invoice.FindInvoicesForOfd;
import ru.medkassa.application.invoice.UpstreamQuestion;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.domain.invoice.Invoice;

/** The payer's invoices whose fiscal receipt is still to be made, newest first. */
@ApplicationScoped
@Path("paidServices/IntegrationInvoice/v2/Ofd")
public class OfdResource {

    @Inject
    Door door;

    @Inject
    FindInvoicesForOfd findInvoicesForOfd;

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
        return door.answerAfter(V2Method.OFD, request, this::prepared);
    }

    private Supplier<Reply> prepared(Call call, Tenant tenant) {
        Parameters parameters = call.parameters();
        PayerFields payer = PayerFields.of(parameters, tenant.organization().zone());
        return payer.problem(parameters.flaw())
                .<Supplier<Reply>>map(problem -> () -> Reply.refused(problem))
                .orElseGet(() -> upstream.before(
                        call,
                        tenant,
                        new UpstreamQuestion.DueToOfd(payer.fullName(), payer.day()),
                        silent -> found(tenant, payer, silent)));
    }

    private Reply found(Tenant tenant, PayerFields payer, boolean silent) {
        List<Invoice> invoices = findInvoicesForOfd.execute(tenant, payer.fullName(), payer.day());
        return silent && invoices.isEmpty()
                ? Upstream.SILENT
                : Reply.ok(invoices.stream()
                        .map(invoice -> InvoiceReply.view(invoice, tenant))
                        .toList());
    }
}
