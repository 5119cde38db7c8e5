package ru.medkassa.adapters.persistence.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * The query for one page of the journal: only what is asked for stands in it, so that each form has its index.
 *
 * <p>A text is looked for in two places with an index each, which give their newest rows in order; the union of both is
 * short. One condition for both places would have neither index.
 */
final class JournalPage {

    /**
     * Plans for the very values that are asked for: most are either ordinary or rare, a plan for any value would suit
     * neither, and the partial indexes are for the rare ones only. Until the transaction ends.
     */
    private static final String PLANS_FOR_VALUES = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private static final String ROWS = "select j.* from medkassa.journal j where ";
    private static final String NEWEST_FIRST = " order by j.called_at desc, j.number desc limit :limit";

    private static final String SAYS = " and j.words @@ plainto_tsquery('russian', translate(:text, 'Ёё', 'Ее'))";
    private static final String IS_NUMBERED = " and j.invoice_number = :text";

    private final JournalConditions conditions;
    private final JournalQuery query;

    JournalPage(OrganizationId organization, JournalQuery query) {
        this.conditions = JournalConditions.of(organization, query);
        this.query = query;
    }

    @SuppressWarnings("unchecked")
    List<JournalRow> on(EntityManager entities) {
        entities.createNativeQuery(PLANS_FOR_VALUES).getSingleResult();
        Query page = entities.createNativeQuery(sql(), JournalRow.class).setParameter("limit", query.limit());
        conditions.values().forEach(page::setParameter);
        query.filter().text().ifPresent(it -> page.setParameter("text", it));
        return page.getResultList();
    }

    private String sql() {
        return query.filter().text().isEmpty()
                ? ROWS + conditions.text() + NEWEST_FIRST
                : "select j.* from ((" + newest(SAYS) + ") union (" + newest(IS_NUMBERED) + ")) j" + NEWEST_FIRST;
    }

    private String newest(String condition) {
        return ROWS + conditions.text() + condition + NEWEST_FIRST;
    }
}
