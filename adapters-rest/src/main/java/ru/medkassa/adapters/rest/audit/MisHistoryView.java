package ru.medkassa.adapters.rest.audit;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.WrittenArrival;
import ru.medkassa.dialect.v2.InvoiceView;
import ru.medkassa.dialect.v2.InvoiceView.ServiceView;
import ru.medkassa.dialect.v2.WireTime;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.organization.StoreId;

/**
 * A page of the history of what came in, newest invoice first, a row for each line.
 *
 * @param next what to ask with as {@code before} for the following page; null on the last one
 */
@JsonbNillable
@JsonbPropertyOrder({"entries", "next"})
public record MisHistoryView(List<Row> entries, String next) {

    /**
     * One line of an invoice that came in, or an invoice without lines.
     *
     * @param number of the arrival, by which the whole invoice is asked for
     * @param period when it came in, UTC
     * @param orderDate as in the paid services API: local to the organisation
     * @param service null if the invoice has no lines
     */
    @JsonbNillable
    @JsonbPropertyOrder({
        "number",
        "period",
        "orderGuid",
        "serviceGuid",
        "cashdeskGuid",
        "orderNumber",
        "orderDate",
        "clientGuid",
        "way",
        "oid",
        "service"
    })
    public record Row(
            long number,
            String period,
            String orderGuid,
            String serviceGuid,
            String cashdeskGuid,
            String orderNumber,
            String orderDate,
            String clientGuid,
            String way,
            String oid,
            ServiceView service) {

        /** The rows of an arrival; of the asked service only, if one was asked for. */
        static Stream<Row> of(WrittenArrival written, Optional<UUID> service, ZoneId zone, Map<StoreId, String> oids) {
            return lines(written.arrival().invoice(), service).map(line -> row(written, line, zone, oids));
        }

        /** The lines of an invoice, or the one "no line" of an invoice without lines. */
        static Stream<Optional<InvoiceLine>> lines(Invoice invoice, Optional<UUID> service) {
            return invoice.lines().isEmpty()
                    ? Stream.of(Optional.empty())
                    : invoice.lines().stream()
                            .filter(line -> service.map(line.service()::equals).orElse(true))
                            .map(Optional::of);
        }

        private static Row row(
                WrittenArrival written, Optional<InvoiceLine> line, ZoneId zone, Map<StoreId, String> oids) {
            Arrival arrival = written.arrival();
            Invoice invoice = arrival.invoice();
            String guid = invoice.key().guid().toString();
            return new Row(
                    written.number(),
                    arrival.at().toString(),
                    guid,
                    line.map(it -> it.service().toString()).orElse(null),
                    invoice.cashDesk().map(CashDeskGuid::toString).orElse(InvoiceView.ZERO_GUID),
                    invoice.number().value(),
                    WireTime.of(invoice.date(), zone),
                    invoice.payer().guid().map(UUID::toString).orElse(InvoiceView.ZERO_GUID),
                    word(arrival.way()),
                    oids.get(invoice.key().store()),
                    line.map(it -> ServiceView.of(it, guid)).orElse(null));
        }
    }

    /** One invoice as it came in. */
    @JsonbNillable
    @JsonbPropertyOrder({"number", "period", "way", "oid", "invoice"})
    public record Whole(long number, String period, String way, String oid, InvoiceView invoice) {

        static Whole of(WrittenArrival written, Auditor.Own own) {
            Arrival arrival = written.arrival();
            return new Whole(
                    written.number(),
                    arrival.at().toString(),
                    word(arrival.way()),
                    own.oids().get(arrival.invoice().key().store()),
                    InvoiceView.of(
                            arrival.invoice(), own.zone(), own.described().dictionaries()));
        }
    }

    private static String word(Arrival.Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
