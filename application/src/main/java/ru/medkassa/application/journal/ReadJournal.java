package ru.medkassa.application.journal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import ru.medkassa.domain.organization.OrganizationId;

/** An auditor reads the journal of the own organisation, page by page, newest first. */
@Singleton
@Transactional
public class ReadJournal {

    private final Journal journal;

    @Inject
    public ReadJournal(Journal journal) {
        this.journal = journal;
    }

    public List<Journal.WrittenEntry> execute(OrganizationId organization, JournalQuery query) {
        return journal.read(organization, query);
    }
}
