package ru.medkassa.adapters.rest.v2;

import ru.medkassa.application.Answer;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.v2.InvoiceView;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;

/** The answer of a method that was asked about one invoice by its identifier. */
final class InvoiceReply {

    private InvoiceReply() {}

    static Reply of(Answer<Invoice> answer, Tenant tenant, Parsed<InvoiceGuid> guid) {
        return answer.fold(
                invoice -> Reply.ok(view(invoice, tenant)).about(invoice),
                refusal -> Reply.refused(ErrorCode.of(
                        refusal,
                        "",
                        guid.toOptional().map(InvoiceGuid::toString).orElse(""))));
    }

    static InvoiceView view(Invoice invoice, Tenant tenant) {
        return InvoiceView.of(invoice, tenant.organization().zone(), tenant.dictionaries());
    }
}
