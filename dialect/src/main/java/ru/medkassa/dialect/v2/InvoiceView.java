package ru.medkassa.dialect.v2;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.payer.Payer;

/**
 * An invoice as it stands on the wire: names, order and number of decimals as in the sample of the source document.
 *
 * @param paySum what is still due
 */
@JsonbNillable
@JsonbPropertyOrder({
    "cashdeskGuid",
    "invoiceGuid",
    "invoiceNum",
    "date",
    "payerGuid",
    "family",
    "name",
    "ot",
    "birthday",
    "contactMPhone",
    "contactEmail",
    "type",
    "parentInvoiceGuid",
    "status",
    "isCancelled",
    "invoiceSum",
    "paySum",
    "services"
})
public record InvoiceView(
        String cashdeskGuid,
        String invoiceGuid,
        String invoiceNum,
        String date,
        String payerGuid,
        String family,
        String name,
        String ot,
        String birthday,
        String contactMPhone,
        String contactEmail,
        int type,
        String parentInvoiceGuid,
        int status,
        boolean isCancelled,
        BigDecimal invoiceSum,
        BigDecimal paySum,
        List<ServiceView> services) {

    public static final String ZERO_GUID = new UUID(0, 0).toString();
    private static final int COUNT_DECIMALS = 2;
    private static final int TAX_DECIMALS = 1;

    /** In the time zone and with the codes of the invoice's organisation. */
    public static InvoiceView of(Invoice invoice, ZoneId zone, Dictionaries dictionaries) {
        Payer payer = invoice.payer();
        String guid = invoice.key().guid().toString();
        return new InvoiceView(
                invoice.cashDesk().map(CashDeskGuid::toString).orElse(ZERO_GUID),
                guid,
                invoice.number().value(),
                WireTime.of(invoice.date(), zone),
                payer.guid().map(UUID::toString).orElse(ZERO_GUID),
                payer.name().family(),
                payer.name().name(),
                payer.name().patronymic(),
                payer.birthday().map(WireTime::ofDay).orElse(null),
                payer.phone(),
                payer.email(),
                dictionaries.invoiceTypes().codeOf(invoice.type()).orElseThrow(),
                invoice.parent().map(InvoiceGuid::toString).orElse(ZERO_GUID),
                dictionaries.states().codeOf(invoice.state()).orElseThrow(),
                invoice.isCancelled(),
                invoice.balance().total().toRubles(),
                invoice.balance().due().toRubles(),
                invoice.lines().stream().map(line -> ServiceView.of(line, guid)).toList());
    }

    /** One service of the invoice. */
    @JsonbPropertyOrder({
        "smGuid",
        "smCode",
        "smName",
        "smCount",
        "smPrice",
        "smCost",
        "tax",
        "isCompleted",
        "invoiceGuid"
    })
    public record ServiceView(
            String smGuid,
            String smCode,
            String smName,
            BigDecimal smCount,
            BigDecimal smPrice,
            BigDecimal smCost,
            BigDecimal tax,
            int isCompleted,
            String invoiceGuid) {

        public static ServiceView of(InvoiceLine line, String invoiceGuid) {
            return new ServiceView(
                    line.service().toString(),
                    line.code(),
                    line.name(),
                    atLeast(COUNT_DECIMALS, line.quantity().value()),
                    line.price().toRubles(),
                    line.cost().toRubles(),
                    atLeast(TAX_DECIMALS, line.tax().value()),
                    line.completed() ? 1 : 0,
                    invoiceGuid);
        }

        private static BigDecimal atLeast(int decimals, BigDecimal number) {
            return number.scale() < decimals ? number.setScale(decimals) : number;
        }
    }
}
