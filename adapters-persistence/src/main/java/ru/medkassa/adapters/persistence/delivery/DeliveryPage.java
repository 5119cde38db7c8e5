package ru.medkassa.adapters.persistence.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.medkassa.adapters.persistence.sql.Statement;
import ru.medkassa.application.delivery.DeliveryMethod;
import ru.medkassa.application.delivery.DeliveryQuery;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * The query for one page of the list of deliveries. Each state that is asked for gives its own newest rows, from an
 * index in the right order, and the newest of all those are the page. State and code stand in the text and not amongst
 * the values, so that even a plan for any values can use the indexes of a part of the rows.
 */
final class DeliveryPage {

    private static final String ONE =
            "select " + DeliveryColumns.NAMES + " from medkassa.delivery d where d.organization_id = ? and d.id = ?";
    private static final String NEWEST_FIRST = " order by d.put_at desc, d.id desc";

    private final OrganizationId organization;
    private final DeliveryQuery query;

    DeliveryPage(OrganizationId organization, DeliveryQuery query) {
        this.organization = organization;
        this.query = query;
    }

    static Statement one(OrganizationId organization, long number, String lock) {
        return new Statement(ONE + lock).with(organization.value()).with(number);
    }

    Statement statement() {
        List<Object> values = new ArrayList<>();
        String rows = states().map(state -> newest(state, values)).collect(Collectors.joining(" union all "));
        Statement statement = new Statement("select " + DeliveryColumns.NAMES + " from (" + rows
                + ") page join medkassa.delivery d on d.id = page.id" + NEWEST_FIRST + " limit " + query.limit());
        values.forEach(statement::with);
        return statement;
    }

    private Stream<String> states() {
        return query.states().isEmpty()
                ? Stream.of("")
                : query.states().stream().map(DeliveryState::name).sorted().map(it -> " and d.state = '" + it + "'");
    }

    private String newest(String state, List<Object> values) {
        StringBuilder sql =
                new StringBuilder("(select d.id from medkassa.delivery d where d.organization_id = ?").append(state);
        values.add(organization.value());
        query.method().ifPresent(it -> sql.append(" and d.kind = '" + kind(it) + "'"));
        query.code().ifPresent(it -> sql.append(" and d.last_code = " + it));
        query.store().ifPresent(it -> ofStore(sql, values, it));
        query.invoice().ifPresent(it -> ofInvoices(sql, values, "guid = ?", it.value()));
        query.invoiceNumber().ifPresent(it -> ofInvoices(sql, values, "number = ?", it.value()));
        query.from().ifPresent(it -> and(sql, values, "d.put_at >= ?", it));
        query.to().ifPresent(it -> and(sql, values, "d.put_at < ?", it));
        query.before().ifPresent(it -> {
            and(sql, values, "(d.put_at, d.id) < (?, ?)", it.putAt());
            values.add(it.number());
        });
        return sql.append(NEWEST_FIRST)
                .append(" limit ")
                .append(query.limit())
                .append(')')
                .toString();
    }

    private static String kind(DeliveryMethod method) {
        return switch (method) {
            case RECEIVE -> ConfirmationColumns.RECEIVED;
            case PAY -> ConfirmationColumns.PAID;
            case STATUS -> ConfirmationColumns.STATE;
            case CASH_DESK -> ConfirmationColumns.CASH_DESKS;
        };
    }

    private void ofStore(StringBuilder sql, List<Object> values, Oid oid) {
        sql.append(" and d.store_id in (select s.id from medkassa.store s where s.organization_id = ? and s.oid = ?)");
        values.add(organization.value());
        values.add(oid.value());
    }

    /** By way of the organisation's few stores, since invoices are kept by store. */
    private void ofInvoices(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(" and (d.store_id, d.invoice_guid) in (select i.store_id, i.guid from medkassa.invoice i"
                + " where i.store_id in (select s.id from medkassa.store s where s.organization_id = ?) and i."
                + condition + ")");
        values.add(organization.value());
        values.add(value);
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
    }
}
