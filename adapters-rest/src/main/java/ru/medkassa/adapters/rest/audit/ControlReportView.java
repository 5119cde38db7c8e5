package ru.medkassa.adapters.rest.audit;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import ru.medkassa.application.history.ControlReport;
import ru.medkassa.dialect.v2.InvoiceView;
import ru.medkassa.dialect.v2.WireTime;
import ru.medkassa.domain.invoice.InvoiceLine;

/** The control report: clients, their orders, the services of these, each level with what it comes to. */
@JsonbNillable
@JsonbPropertyOrder({"clients", "totals", "cut"})
public record ControlReportView(List<Client> clients, Totals totals, boolean cut) {

    static ControlReportView of(ControlReport report, ZoneId zone) {
        return new ControlReportView(
                report.clients().stream().map(it -> Client.of(it, zone)).toList(),
                Totals.of(report.totals()),
                report.cut());
    }

    /** One client with the orders, the latest first. */
    @JsonbPropertyOrder({"clientGuid", "family", "name", "ot", "orders", "totals"})
    public record Client(String clientGuid, String family, String name, String ot, List<Order> orders, Totals totals) {

        static Client of(ControlReport.Client client, ZoneId zone) {
            return new Client(
                    client.guid().map(UUID::toString).orElse(InvoiceView.ZERO_GUID),
                    client.name().family(),
                    client.name().name(),
                    client.name().patronymic(),
                    client.orders().stream().map(it -> Order.of(it, zone)).toList(),
                    Totals.of(client.totals()));
        }
    }

    /** One order; its date is local to the organisation. */
    @JsonbPropertyOrder({"orderGuid", "orderNumber", "orderDate", "refund", "services", "totals"})
    public record Order(
            String orderGuid,
            String orderNumber,
            String orderDate,
            boolean refund,
            List<Service> services,
            Totals totals) {

        static Order of(ControlReport.Order order, ZoneId zone) {
            return new Order(
                    order.guid().toString(),
                    order.number().value(),
                    WireTime.of(order.date(), zone),
                    order.refund(),
                    order.services().stream().map(Service::of).toList(),
                    Totals.of(order.totals()));
        }
    }

    /** One service of an order. */
    @JsonbPropertyOrder({"serviceGuid", "code", "name", "quantity", "price", "sum"})
    public record Service(
            String serviceGuid, String code, String name, BigDecimal quantity, BigDecimal price, BigDecimal sum) {

        static Service of(InvoiceLine line) {
            return new Service(
                    line.service().toString(),
                    line.code(),
                    line.name(),
                    new BigDecimal(line.quantity().value().toPlainString()),
                    line.price().toRubles(),
                    line.amount().toRubles());
        }
    }

    /** What a level comes to: sales and refunds apart, in roubles. */
    @JsonbPropertyOrder({"orders", "services", "sum", "refunds"})
    public record Totals(int orders, int services, BigDecimal sum, BigDecimal refunds) {

        static Totals of(ControlReport.Totals totals) {
            return new Totals(
                    totals.orders(),
                    totals.services(),
                    totals.sold().toRubles(),
                    totals.refunded().toRubles());
        }
    }
}
