package ru.medkassa.adapters.persistence.payment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.medkassa.application.payment.ReconciliationQuery;
import ru.medkassa.domain.organization.OrganizationId;

/** The query for one page of the list: only what is asked for stands in it, so that each form has its index. */
final class ReconciliationPage {

    private static final String NEWEST_FIRST = " order by r.remarkedAt desc, r.key.paymentId desc, r.key.remark desc";

    private final StringBuilder text = new StringBuilder("select r, p, i.number, s.oid from ReconciliationRow r"
            + " join PaymentRow p on p.id = r.key.paymentId"
            + " join InvoiceRow i on i.key.storeId = p.storeId and i.key.guid = p.invoiceGuid"
            + " join StoreRow s on s.id = p.storeId"
            + " where r.organizationId = :organization");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final int limit;

    ReconciliationPage(OrganizationId organization, ReconciliationQuery query) {
        values.put("organization", organization.value());
        query.from().ifPresent(it -> and("r.remarkedAt >= :from", "from", it));
        query.to().ifPresent(it -> and("r.remarkedAt < :to", "to", it));
        query.remark().ifPresent(it -> and("r.key.remark = :remark", "remark", it.name()));
        query.invoice().ifPresent(it -> and("r.invoiceGuid = :guid", "guid", it.value()));
        query.before().ifPresent(this::before);
        limit = query.limit();
    }

    TypedQuery<Object[]> on(EntityManager entities) {
        TypedQuery<Object[]> query =
                entities.createQuery(text + NEWEST_FIRST, Object[].class).setMaxResults(limit);
        values.forEach(query::setParameter);
        return query;
    }

    private void before(ReconciliationQuery.Key key) {
        and("(r.remarkedAt, r.key.paymentId, r.key.remark) < (:at, :payment, :last)", "at", key.remarkedAt());
        values.put("payment", key.payment());
        values.put("last", key.remark().name());
    }

    private void and(String condition, String name, Object value) {
        text.append(" and ").append(condition);
        values.put(name, value);
    }
}
