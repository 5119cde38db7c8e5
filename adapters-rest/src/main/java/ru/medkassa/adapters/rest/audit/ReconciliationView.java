package ru.medkassa.adapters.rest.audit;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ru.medkassa.application.payment.Reconciliation;

/**
 * A page of the reconciliation list, newest remark first.
 *
 * @param next what to ask with as {@code before} for the following page; null on the last one
 */
@JsonbNillable
@JsonbPropertyOrder({"entries", "next"})
public record ReconciliationView(List<Row> entries, String next) {

    static ReconciliationView of(List<Reconciliation.RemarkedPayment> page, int limit) {
        String next = page.size() < limit
                ? null
                : ReconciliationFields.key(page.get(page.size() - 1).key());
        return new ReconciliationView(page.stream().map(Row::of).toList(), next);
    }

    /** One remark and its payment; times are in UTC, the sum is in roubles. */
    @JsonbNillable
    @JsonbPropertyOrder({
        "at",
        "remark",
        "reason",
        "oid",
        "invoiceNumber",
        "invoiceGuid",
        "cashdeskGuid",
        "checkNumber",
        "direction",
        "sum",
        "settledAt",
        "recordedAt"
    })
    public record Row(
            String at,
            String remark,
            String reason,
            String oid,
            String invoiceNumber,
            String invoiceGuid,
            String cashdeskGuid,
            long checkNumber,
            String direction,
            BigDecimal sum,
            String settledAt,
            String recordedAt) {

        static Row of(Reconciliation.RemarkedPayment payment) {
            return new Row(
                    payment.key().remarkedAt().toString(),
                    RemarkWord.of(payment.key().remark()),
                    RemarkWord.reason(payment.key().remark()),
                    payment.store().value(),
                    payment.invoiceNumber().value(),
                    payment.invoice().toString(),
                    payment.cashDesk().toString(),
                    payment.checkNumber().value(),
                    payment.direction().name().toLowerCase(Locale.ROOT),
                    payment.sum().toRubles(),
                    payment.settledAt().map(Instant::toString).orElse(null),
                    payment.recordedAt().toString());
        }
    }
}
