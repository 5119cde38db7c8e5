package ru.medkassa.adapters.persistence.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.domain.organization.OrganizationId;

/** The query for one page of the journal: only what is asked for stands in it, so that each form has its index. */
final class JournalPage {

    private final StringBuilder text =
            new StringBuilder("select j from JournalRow j where j.organizationId = :organization");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final int limit;

    JournalPage(OrganizationId organization, JournalQuery query) {
        values.put("organization", organization.value());
        query.from().ifPresent(it -> and("j.calledAt >= :from", "from", it));
        query.to().ifPresent(it -> and("j.calledAt < :to", "to", it));
        query.invoiceGuid().ifPresent(it -> and("j.subject.invoiceGuid = :guid", "guid", it));
        query.invoiceNumber().ifPresent(it -> and("j.subject.invoiceNumber = :number", "number", it));
        query.before().ifPresent(this::before);
        limit = query.limit();
    }

    TypedQuery<JournalRow> on(EntityManager entities) {
        String newestFirst = text + " order by j.calledAt desc, j.number desc";
        TypedQuery<JournalRow> query =
                entities.createQuery(newestFirst, JournalRow.class).setMaxResults(limit);
        values.forEach(query::setParameter);
        return query;
    }

    private void before(JournalQuery.Key key) {
        and("(j.calledAt, j.number) < (:at, :before)", "at", key.at());
        values.put("before", key.number());
    }

    private void and(String condition, String name, Object value) {
        text.append(" and ").append(condition);
        values.put(name, value);
    }
}
