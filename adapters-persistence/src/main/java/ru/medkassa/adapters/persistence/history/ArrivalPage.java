package ru.medkassa.adapters.persistence.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.jdbc.ReturningWork;
import ru.medkassa.application.history.ArrivalFilter;
import ru.medkassa.application.history.ArrivalQuery;
import ru.medkassa.application.history.WrittenArrival;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;

/**
 * The query for one page of the history: the arrivals first, then the lines of these. Only what is asked for stands in it,
 * so that each form has its index.
 */
final class ArrivalPage implements ReturningWork<List<WrittenArrival>> {

    /** Plans for the very values that are asked for: rare ones want another plan than ordinary ones. */
    private static final String PLANS_FOR_VALUES = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    /** All that is known of an arrival; not the words, which are for finding it. */
    private static final String COLUMNS = "a.number, a.organization_id, a.store_id, a.arrived_at, a.way, a.guid,"
            + " a.invoice_number, a.issued_at, a.type, a.parent_guid, a.cash_desk_guid, a.payer_guid, a.payer_family,"
            + " a.payer_name, a.payer_patronymic, a.payer_birthday, a.payer_phone, a.payer_email, a.state, a.total,"
            + " a.received, a.returned, a.returned_in_excess, l.position, l.service, l.code, l.name, l.quantity, l.price,"
            + " l.cost, l.tax, l.completed";

    private final StringBuilder conditions = new StringBuilder("a.organization_id = ?");
    private final List<Object> values = new ArrayList<>();

    private ArrivalPage(OrganizationId organization) {
        values.add(organization.value());
    }

    static ArrivalPage numbered(OrganizationId organization, long number) {
        ArrivalPage page = new ArrivalPage(organization);
        page.and(Optional.of(number), "a.number = ?");
        page.values.add(1);
        return page;
    }

    static ArrivalPage of(OrganizationId organization, ArrivalQuery query) {
        ArrivalFilter filter = query.filter();
        ArrivalPage page = new ArrivalPage(organization);
        page.and(filter.from(), "a.arrived_at >= ?");
        page.and(filter.to(), "a.arrived_at < ?");
        page.and(filter.client(), "a.payer_guid = ?");
        page.and(filter.order().map(InvoiceGuid::value), "a.guid = ?");
        page.and(filter.orderNumber().map(InvoiceNumber::value), "a.invoice_number = ?");
        page.and(filter.way().map(Enum::name), "a.way = ?");
        page.and(filter.store().map(StoreId::value), "a.store_id = ?");
        page.and(
                filter.service(),
                "exists (select from medkassa.arrival_line s where s.arrival = a.number"
                        + " and s.organization_id = a.organization_id and s.service = ?)");
        page.and(filter.text(), "a.words @@ plainto_tsquery('russian', translate(?, 'Ёё', 'Ее'))");
        query.before().ifPresent(page::olderThan);
        page.values.add(query.limit());
        return page;
    }

    @Override
    public List<WrittenArrival> execute(Connection connection) throws SQLException {
        try (Statement plans = connection.createStatement();
                PreparedStatement page = connection.prepareStatement(sql())) {
            plans.execute(PLANS_FOR_VALUES);
            ArrivalInsert.put(page, values.toArray());
            try (ResultSet rows = page.executeQuery()) {
                return new ArrivalRows(rows).read();
            }
        }
    }

    private String sql() {
        return "select " + COLUMNS + " from (select a.* from medkassa.arrival a where " + conditions
                + " order by a.arrived_at desc, a.number desc limit ?) a"
                + " left join medkassa.arrival_line l on l.arrival = a.number"
                + " order by a.arrived_at desc, a.number desc, l.position";
    }

    private void olderThan(ArrivalQuery.Key key) {
        and(Optional.of(key.at()), "(a.arrived_at, a.number) < (?, ?)");
        values.add(key.number());
    }

    private void and(Optional<?> asked, String condition) {
        asked.ifPresent(value -> {
            conditions.append(" and ").append(condition);
            values.add(value);
        });
    }
}
