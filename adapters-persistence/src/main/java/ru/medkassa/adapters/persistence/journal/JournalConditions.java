package ru.medkassa.adapters.persistence.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ru.medkassa.application.journal.JournalFilter;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.domain.organization.OrganizationId;

/** What a row must be like to stand on a page, as the condition of a query; all but the text that is looked for. */
final class JournalConditions {

    private final StringBuilder text = new StringBuilder("j.organization_id = :organization");
    private final Map<String, Object> values = new LinkedHashMap<>();

    private JournalConditions(OrganizationId organization) {
        values.put("organization", organization.value());
    }

    static JournalConditions of(OrganizationId organization, JournalQuery query) {
        JournalConditions conditions = new JournalConditions(organization);
        JournalFilter filter = query.filter();
        conditions.and(filter.from(), "j.called_at >= :from", "from");
        conditions.and(filter.to(), "j.called_at < :to", "to");
        conditions.and(filter.call());
        conditions.and(filter.about());
        conditions.and(filter.answer());
        query.before().ifPresent(conditions::andOlderThan);
        return conditions;
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    private void and(JournalFilter.Call call) {
        and(call.direction().map(Enum::name), "j.direction = :direction", "direction");
        and(call.method(), "j.method = :method", "method");
        and(call.attempt(), "j.attempt = :attempt", "attempt");
        and(call.attemptAtLeast(), "j.attempt >= :attemptAtLeast", "attemptAtLeast");
        and(call.ogrn(), "j.ogrn = :ogrn", "ogrn");
        and(call.oid(), "j.oid = :oid", "oid");
        and(call.user(), "j.caller_login = :user", "user");
    }

    private void and(JournalFilter.About about) {
        and(about.invoiceGuid(), "j.invoice_guid = :guid", "guid");
        and(about.invoiceNumber(), "j.invoice_number = :number", "number");
        and(about.cashDesk(), "j.cash_desk_guid = :desk", "desk");
        and(about.checkNumber(), "j.check_number = :check", "check");
    }

    private void and(JournalFilter.Answer answer) {
        and(answer.httpCode(), "j.http_code = :httpCode", "httpCode");
        and(answer.status(), "j.status = :status", "status");
        and(answer.result().map(Enum::name), "j.result = :result", "result");
    }

    private void andOlderThan(JournalQuery.Key key) {
        and(Optional.of(key.at()), "(j.called_at, j.number) < (:at, :before)", "at");
        values.put("before", key.number());
    }

    private void and(Optional<?> asked, String condition, String name) {
        asked.ifPresent(value -> {
            text.append(" and ").append(condition);
            values.put(name, value);
        });
    }
}
