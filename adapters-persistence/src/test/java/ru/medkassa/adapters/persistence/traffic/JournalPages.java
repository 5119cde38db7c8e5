package ru.medkassa.adapters.persistence.traffic;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.JournalFilter;
import ru.medkassa.application.journal.JournalFilter.About;
import ru.medkassa.application.journal.JournalFilter.Answer;
import ru.medkassa.application.journal.JournalFilter.Call;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.domain.organization.StoreId;

/** The filters of the journal one by one, for what is ordinary and what is rare in the {@link LargeDatabase}. */
final class JournalPages {

    private static final int INVOICE = 700;

    private final Optional<JournalQuery.Key> before;
    private final Map<String, JournalQuery> pages = new TreeMap<>();

    private JournalPages(Optional<JournalQuery.Key> before) {
        this.before = before;
    }

    static Map<String, JournalQuery> of(JournalQuery.Key key) {
        Optional<UUID> guid =
                Optional.of(LargeDatabase.key(new StoreId(0), INVOICE).guid().value());
        Optional<String> number = Optional.of(LargeDatabase.number(INVOICE).value());
        Optional<Instant> from = Optional.of(key.at().minusSeconds(86_400));
        JournalPages first = new JournalPages(Optional.empty());
        first.add("read", JournalFilter.ALL);
        first.add("read a day", JournalFilter.between(from, Optional.of(key.at())));
        first.add("read by identifier", JournalFilter.ofInvoice(guid, Optional.empty()));
        first.add("read by number", JournalFilter.ofInvoice(Optional.empty(), number));
        first.addCalls();
        first.addSubjects();
        first.addAnswers();
        first.addTexts(number.get());
        JournalPages next = new JournalPages(Optional.of(key));
        next.add("read the next page", JournalFilter.ALL);
        next.add("read by both", JournalFilter.ofInvoice(guid, number));
        next.add("read the next refusals", answered(Optional.empty(), Optional.empty(), Optional.of(Result.REFUSED)));
        first.pages.putAll(next.pages);
        return first.pages;
    }

    private void addCalls() {
        Optional<String> none = Optional.empty();
        Optional<Integer> any = Optional.empty();
        add("read outgoing", called(Optional.of(Direction.OUTGOING), none, any, any, none, none, none));
        add("read incoming", called(Optional.of(Direction.INCOMING), none, any, any, none, none, none));
        for (String method : new String[] {"Pay", "Version"}) {
            add("read " + method, called(Optional.empty(), Optional.of(method), any, any, none, none, none));
        }
        add("read a second attempt", called(Optional.empty(), none, Optional.of(2), any, none, none, none));
        add("read a ninth attempt", called(Optional.empty(), none, Optional.of(9), any, none, none, none));
        add("read repeated", called(Optional.empty(), none, any, Optional.of(2), none, none, none));
        add("read repeated often", called(Optional.empty(), none, any, Optional.of(9), none, none, none));
        for (String value : new String[] {"ordinary", "rare"}) {
            add("read the ogrn " + value, called(Optional.empty(), none, any, any, Optional.of(value), none, none));
            add("read the oid " + value, called(Optional.empty(), none, any, any, none, Optional.of(value), none));
            add("read the user " + value, called(Optional.empty(), none, any, any, none, none, Optional.of(value)));
        }
    }

    private void addSubjects() {
        for (long number : new long[] {1, 2}) {
            Optional<UUID> desk = Optional.of(new UUID(0, number));
            add(
                    "read the desk " + number,
                    about(new About(Optional.empty(), Optional.empty(), desk, Optional.empty())));
            add(
                    "read the check " + number,
                    about(new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(number))));
        }
    }

    private void addAnswers() {
        for (int code : new int[] {200, 400, 503}) {
            add("read the code " + code, answered(Optional.of(code), Optional.empty(), Optional.empty()));
        }
        add("read the status 4013", answered(Optional.empty(), Optional.of(4013), Optional.empty()));
        for (Result result : new Result[] {Result.DONE, Result.REFUSED, Result.FAILED}) {
            add("read " + result, answered(Optional.empty(), Optional.empty(), Optional.of(result)));
        }
    }

    private void addTexts(String number) {
        for (String text : new String[] {"ошибка", "зафиксирован", "счет " + number, number}) {
            add(
                    "read the text " + text,
                    new JournalFilter(
                            Optional.empty(),
                            Optional.empty(),
                            Call.ANY,
                            About.ANYTHING,
                            Answer.ANY,
                            Optional.of(text)));
        }
    }

    private void add(String name, JournalFilter filter) {
        pages.put(name, new JournalQuery(filter, before, Journal.LARGEST_PAGE));
    }

    private static JournalFilter called(
            Optional<Direction> direction,
            Optional<String> method,
            Optional<Integer> attempt,
            Optional<Integer> atLeast,
            Optional<String> ogrn,
            Optional<String> oid,
            Optional<String> user) {
        return new JournalFilter(
                Optional.empty(),
                Optional.empty(),
                new Call(direction, method, attempt, atLeast, ogrn, oid, user),
                About.ANYTHING,
                Answer.ANY,
                Optional.empty());
    }

    private static JournalFilter about(About about) {
        return new JournalFilter(Optional.empty(), Optional.empty(), Call.ANY, about, Answer.ANY, Optional.empty());
    }

    private static JournalFilter answered(
            Optional<Integer> httpCode, Optional<Integer> status, Optional<Result> result) {
        return new JournalFilter(
                Optional.empty(),
                Optional.empty(),
                Call.ANY,
                About.ANYTHING,
                new Answer(httpCode, status, result),
                Optional.empty());
    }
}
