package ru.medkassa.adapters.rest.v2;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.v2.WireTime;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Tender;

/**
 * What a 4013 tells of the payment that is in the books, in the words of Pay.
 *
 * @param content {@code same} if the repeated call tells the same, {@code different} otherwise
 */
@JsonbPropertyOrder({"content", "original"})
public record OriginalPayment(String content, View original) {

    static OriginalPayment of(RecordedPayment recorded, boolean same, Tenant tenant) {
        String content = same ? "same" : "different";
        return new OriginalPayment(content, View.of(recorded, content, tenant));
    }

    /** The recorded payment. */
    @JsonbPropertyOrder({"content", "recordedAt", "billDate", "checkNum", "type", "cashdeskGuid", "paySum", "payments"})
    public record View(
            String content,
            String recordedAt,
            @JsonbProperty("BillDate") String billDate,
            @JsonbProperty("CheckNum") long checkNum,
            @JsonbProperty("Type") int type,
            String cashdeskGuid,
            BigDecimal paySum,
            @JsonbProperty("Payments") List<TenderView> payments) {

        private static View of(RecordedPayment recorded, String content, Tenant tenant) {
            var zone = tenant.organization().zone();
            return new View(
                    content,
                    WireTime.of(recorded.recordedAt(), zone),
                    WireTime.of(recorded.settledAt(), zone),
                    recorded.payment().checkNumber().value(),
                    tenant.dictionaries()
                            .invoiceTypes()
                            .codeOf(recorded.direction())
                            .orElseThrow(),
                    recorded.payment().cashDesk().toString(),
                    recorded.payment().sum().toRubles(),
                    recorded.payment().tenders().stream()
                            .map(it -> TenderView.of(it, tenant))
                            .toList());
        }
    }

    /** One part of it; its kind has no code any more if the organisation has removed it from the dictionary. */
    public record TenderView(@JsonbProperty("PaymentType") Integer paymentType, BigDecimal paySum) {

        private static TenderView of(Tender tender, Tenant tenant) {
            return new TenderView(
                    tenant.dictionaries().paymentKinds().codeOf(tender.kind()).orElse(null),
                    tender.sum().toRubles());
        }
    }
}
