package ru.medkassa.adapters.rest.audit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.adapters.rest.export.Table;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.WrittenArrival;
import ru.medkassa.dialect.v2.InvoiceView;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.organization.StoreId;

/** The history of what came in as a file: a row for each line of an invoice. */
final class MisHistoryTable {

    private static final List<String> COLUMNS = List.of(
            "Период",
            "Идентификатор заказа",
            "Идентификатор услуги",
            "Cashdesk guid",
            "Номер обращения",
            "Дата обращения",
            "Идентификатор клиента",
            "Способ",
            "Lpu OID",
            "Код услуги",
            "Наименование услуги",
            "Количество",
            "Цена",
            "Сумма",
            "Услуга оказана",
            "Номер записи");

    private static final Map<Arrival.Way, String> WAYS = Map.of(
            Arrival.Way.PUSH, "прислан",
            Arrival.Way.PULL, "запрошен",
            Arrival.Way.POLL, "загружен");

    private MisHistoryTable() {}

    static Table of(Iterator<WrittenArrival> arrivals, Optional<UUID> service, Auditor.Own own) {
        Map<StoreId, String> oids = own.oids();
        return new Table(
                "mis-history",
                "История МИС",
                own.zone(),
                COLUMNS,
                new Rows<>(arrivals, it -> rows(it, service, own, oids)));
    }

    private static List<List<?>> rows(
            WrittenArrival written, Optional<UUID> service, Auditor.Own own, Map<StoreId, String> oids) {
        Invoice invoice = written.arrival().invoice();
        List<List<?>> rows = new ArrayList<>();
        MisHistoryView.Row.lines(invoice, service).forEach(line -> {
            List<Object> row = new ArrayList<>(header(written, line, own, oids));
            row.addAll(line.map(MisHistoryTable::service).orElse(List.of("", "", "", "", "", "")));
            row.add(written.number());
            rows.add(row);
        });
        return rows;
    }

    private static List<Object> header(
            WrittenArrival written, Optional<InvoiceLine> line, Auditor.Own own, Map<StoreId, String> oids) {
        Arrival arrival = written.arrival();
        Invoice invoice = arrival.invoice();
        return Arrays.asList(
                LocalDateTime.ofInstant(arrival.at(), own.zone()),
                invoice.key().guid().toString(),
                line.map(it -> it.service().toString()).orElse(""),
                invoice.cashDesk().map(CashDeskGuid::toString).orElse(InvoiceView.ZERO_GUID),
                invoice.number().value(),
                LocalDateTime.ofInstant(invoice.date(), own.zone()),
                invoice.payer().guid().map(UUID::toString).orElse(InvoiceView.ZERO_GUID),
                WAYS.get(arrival.way()),
                oids.getOrDefault(invoice.key().store(), ""));
    }

    private static List<Object> service(InvoiceLine line) {
        return List.of(
                line.code(),
                line.name(),
                line.quantity().value(),
                line.price().toRubles(),
                line.amount().toRubles(),
                line.completed() ? "да" : "нет");
    }
}
