package ru.medkassa.adapters.rest.audit;

import java.util.Optional;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.JournalFilter;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.application.journal.MethodName;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;

/** The filters and the page of the journal in a request; a time without a zone is UTC. */
final class JournalFields {

    private static final int ROWS_BY_DEFAULT = 100;
    private static final int LARGEST_CODE = 99_999;

    private JournalFields() {}

    static Parsed<JournalQuery> query(Parameters parameters) {
        Question question = new Question(parameters);
        JournalFilter filter = filter(question);
        Optional<JournalQuery.Key> before = question.before(JournalQuery.Key::new);
        int limit = question.count(Journal.LARGEST_PAGE, "limit").orElse(ROWS_BY_DEFAULT);
        return question.answer(new JournalQuery(filter, before, limit));
    }

    static String key(Journal.WrittenEntry written) {
        return Question.key(written.entry().at(), written.number());
    }

    private static JournalFilter filter(Question question) {
        return new JournalFilter(
                question.moment("from"),
                question.moment("to"),
                new JournalFilter.Call(
                        question.word(Direction.class, "direction"),
                        question.text("method").map(JournalFields::onTheWire),
                        question.count(Integer.MAX_VALUE, "attempt"),
                        question.count(Integer.MAX_VALUE, "attemptFrom"),
                        question.text("ogrn", "lpuOgrn"),
                        question.text("oid", "lpuOid"),
                        question.text("user", "login")),
                new JournalFilter.About(
                        question.guid("invoiceGuid"),
                        question.text("invoiceNumber", "invoiceNum"),
                        question.guid("cashdeskGuid", "kassaGuid"),
                        question.number("checkNumber", "checkNum")),
                new JournalFilter.Answer(
                        question.count(LARGEST_CODE, "httpCode"),
                        question.count(LARGEST_CODE, "status"),
                        question.word(Result.class, "result")),
                question.text("text"));
    }

    /** An auditor may ask for either spelling; a method that is not listed is looked for as it was written. */
    private static String onTheWire(String spelling) {
        return MethodName.named(spelling).map(MethodName::wire).orElse(spelling);
    }
}
