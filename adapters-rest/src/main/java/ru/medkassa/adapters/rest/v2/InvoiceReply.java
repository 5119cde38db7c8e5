package ru.medkassa.adapters.rest.v2;

import ru.medkassa.adapters.rest.reading.Parsed;
import ru.medkassa.application.Answer;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;

/** The answer of a method that was asked about one invoice by its identifier. */
final class InvoiceReply {

    private InvoiceReply() {}

    static Reply of(Answer<Invoice> answer, Tenant tenant, Parsed<InvoiceGuid> guid) {
        return answer.fold(
                invoice -> Reply.ok(InvoiceView.of(invoice, tenant)).about(invoice),
                refusal -> Reply.refused(ErrorCode.of(
                        refusal,
                        "",
                        guid.toOptional().map(InvoiceGuid::toString).orElse(""))));
    }
}
