package ru.medkassa.adapters.persistence.journal;

import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.journal.Journal;

/** Opens the door of this package to the tests of the others. */
public final class JournalInDatabase {

    private JournalInDatabase() {}

    public static Journal open() {
        return new JpaJournal(TestEntities.ENTITIES);
    }
}
