package ru.medkassa.adapters.persistence.organization;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.OrganizationId;

/** The statements about the rows of hospitals. No row outlives its statement, so none is written by accident. */
record OrganizationRows(EntityManager entities) {

    private static final String FIND = "select o from OrganizationRow o left join fetch o.stores where o.ogrn = :ogrn";
    private static final String FIND_BY_ID =
            "select o from OrganizationRow o left join fetch o.stores where o.id = :id";
    private static final String ENTRIES = "select e from DictionaryEntryRow e where e.key.organizationId = :id";
    private static final String TRANSITIONS = "select t from TransitionRow t where t.key.organizationId = :id";

    <T> Optional<T> find(Ogrn ogrn, Function<OrganizationRow, T> reading) {
        return read(rows(FIND, "ogrn", ogrn.value()), reading);
    }

    <T> Optional<T> find(OrganizationId id, Function<OrganizationRow, T> reading) {
        return read(rows(FIND_BY_ID, "id", id.value()), reading);
    }

    /** Of an organisation that exists. */
    <T> T of(OrganizationId id, Function<OrganizationRow, T> reading) {
        return find(id, reading).orElseThrow();
    }

    /** Holds the row of an organisation that exists and changes it if it is as it was seen; tells whether it was. */
    boolean change(OrganizationId id, Predicate<OrganizationRow> isAsSeen, Consumer<OrganizationRow> change) {
        OrganizationRow row = entities.find(OrganizationRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        boolean asSeen = isAsSeen.test(row);
        if (asSeen) {
            change.accept(row);
            entities.flush();
        }
        entities.detach(row);
        return asSeen;
    }

    Dictionaries dictionaries(OrganizationId organization) {
        List<DictionaryEntryRow> entries = entities.createQuery(ENTRIES, DictionaryEntryRow.class)
                .setParameter("id", organization.value())
                .getResultList();
        List<TransitionRow> transitions = entities.createQuery(TRANSITIONS, TransitionRow.class)
                .setParameter("id", organization.value())
                .getResultList();
        Dictionaries dictionaries = new DictionaryRows(entries, transitions).toDictionaries();
        letGo(entries);
        letGo(transitions);
        return dictionaries;
    }

    private <T> Optional<T> read(List<OrganizationRow> rows, Function<OrganizationRow, T> reading) {
        Optional<T> answer = rows.stream().findFirst().map(reading);
        letGo(rows);
        return answer;
    }

    private List<OrganizationRow> rows(String query, String name, Object value) {
        return entities.createQuery(query, OrganizationRow.class)
                .setParameter(name, value)
                .getResultList();
    }

    /** Outside a transaction, as when a caller is admitted before one begins, the container has let go of them already. */
    private void letGo(List<?> rows) {
        if (entities.isJoinedToTransaction()) {
            rows.forEach(entities::detach);
        }
    }
}
