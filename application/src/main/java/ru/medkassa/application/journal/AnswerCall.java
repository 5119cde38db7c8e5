package ru.medkassa.application.journal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers one call and writes it down: the effect of the call and its row in the journal are one transaction, so neither
 * is ever there without the other.
 */
@Singleton
@Transactional
public class AnswerCall {

    private final Journal journal;

    @Inject
    public AnswerCall(Journal journal) {
        this.journal = journal;
    }

    /**
     * @param work the use case
     * @param entry the row that tells of its answer
     */
    public <A> A execute(Supplier<A> work, Function<A, JournalEntry> entry) {
        A answer = work.get();
        journal.write(entry.apply(answer));
        return answer;
    }
}
