package ru.medkassa.dialect.v2;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.dictionary.Dictionary;
import ru.medkassa.domain.payment.PaymentKind;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Tender;

/**
 * The body of Pay as it is sent on.
 *
 * @param billDate the time of the settlement, local to the organisation, however late it is sent
 * @param type which way the money went, as it was recorded
 */
@JsonbPropertyOrder({"billDate", "checkNum", "type", "cashdeskGuid", "payments"})
public record PayBody(
        @JsonbProperty("BillDate") String billDate,
        @JsonbProperty("CheckNum") long checkNum,
        @JsonbProperty("Type") int type,
        @JsonbProperty("cashdeskGuid") String cashdeskGuid,
        @JsonbProperty("Payments") List<TenderBody> payments) {

    /** In the time zone and with the codes of the organisation; empty if it has no longer a code for a kind of payment. */
    public static Optional<PayBody> of(RecordedPayment recorded, ZoneId zone, Dictionaries dictionaries) {
        List<TenderBody> payments = recorded.payment().tenders().stream()
                .flatMap(tender -> TenderBody.of(tender, dictionaries.paymentKinds()))
                .toList();
        return payments.size() < recorded.payment().tenders().size()
                ? Optional.empty()
                : Optional.of(new PayBody(
                        WireTime.of(recorded.settledAt(), zone),
                        recorded.payment().checkNumber().value(),
                        dictionaries.invoiceTypes().codeOf(recorded.direction()).orElseThrow(),
                        recorded.payment().cashDesk().toString(),
                        payments));
    }

    /** One part of the payment. */
    @JsonbPropertyOrder({"paymentType", "paySum"})
    public record TenderBody(
            @JsonbProperty("PaymentType") int paymentType,
            @JsonbProperty("paySum") BigDecimal paySum) {

        static Stream<TenderBody> of(Tender tender, Dictionary<Integer, PaymentKind> kinds) {
            return kinds.codeOf(tender.kind()).stream()
                    .map(code -> new TenderBody(code, tender.sum().toRubles()));
        }
    }
}
