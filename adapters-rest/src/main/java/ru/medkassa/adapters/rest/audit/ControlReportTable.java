package ru.medkassa.adapters.rest.audit;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.medkassa.adapters.rest.export.Table;
import ru.medkassa.application.history.ControlReport;
import ru.medkassa.application.history.ControlReport.Client;
import ru.medkassa.application.history.ControlReport.Order;
import ru.medkassa.application.history.ControlReport.Totals;
import ru.medkassa.application.history.MakeControlReport;
import ru.medkassa.dialect.v2.InvoiceView;
import ru.medkassa.domain.invoice.InvoiceLine;

/** The control report as a file: a row for each service, and after each level a row with what it comes to. */
final class ControlReportTable {

    private static final List<String> COLUMNS = List.of(
            "Уровень",
            "Идентификатор клиента",
            "Фамилия",
            "Имя",
            "Отчество",
            "Идентификатор заказа",
            "Номер обращения",
            "Дата обращения",
            "Идентификатор услуги",
            "Код услуги",
            "Наименование услуги",
            "Количество",
            "Цена",
            "Сумма",
            "Сумма возврата");

    private final List<List<?>> rows = new ArrayList<>();
    private final ZoneId zone;

    private ControlReportTable(ZoneId zone) {
        this.zone = zone;
    }

    static Table of(ControlReport report, ZoneId zone) {
        ControlReportTable table = new ControlReportTable(zone);
        report.clients().forEach(table::add);
        table.rows.add(total("Всего", List.of("", "", "", ""), List.of("", "", ""), report.totals()));
        if (report.cut()) {
            table.rows.add(
                    List.of("Отчёт не полон: показано заказов — " + MakeControlReport.LARGEST_ORDERS + ", есть ещё"));
        }
        return new Table("control-report", "История МИС", zone, COLUMNS, table.rows.iterator());
    }

    private void add(Client client) {
        List<Object> who = List.of(
                client.guid().map(UUID::toString).orElse(InvoiceView.ZERO_GUID),
                client.name().family(),
                client.name().name(),
                client.name().patronymic());
        client.orders().forEach(order -> add(who, order));
        rows.add(total("Итого по клиенту", who, List.of("", "", ""), client.totals()));
    }

    private void add(List<Object> who, Order order) {
        List<Object> which =
                List.of(order.guid().toString(), order.number().value(), LocalDateTime.ofInstant(order.date(), zone));
        order.services().forEach(line -> rows.add(service(who, which, order.refund(), line)));
        rows.add(total("Итого по заказу", who, which, order.totals()));
    }

    private static List<Object> service(List<Object> who, List<Object> which, boolean refund, InvoiceLine line) {
        List<Object> row = started("Услуга", who, which);
        row.addAll(List.of(
                line.service().toString(),
                line.code(),
                line.name(),
                line.quantity().value(),
                line.price().toRubles(),
                refund ? "" : line.amount().toRubles(),
                refund ? line.amount().toRubles() : ""));
        return row;
    }

    private static List<Object> total(String level, List<Object> who, List<Object> which, Totals totals) {
        List<Object> row = started(level, who, which);
        String counted = "заказов " + totals.orders() + ", услуг " + totals.services();
        row.addAll(List.of(
                "",
                "",
                counted,
                "",
                "",
                totals.sold().toRubles(),
                totals.refunded().toRubles()));
        return row;
    }

    private static List<Object> started(String level, List<Object> who, List<Object> which) {
        List<Object> row = new ArrayList<>();
        row.add(level);
        row.addAll(who);
        row.addAll(which);
        return row;
    }
}
