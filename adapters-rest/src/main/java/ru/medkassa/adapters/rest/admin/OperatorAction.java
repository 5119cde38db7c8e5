package ru.medkassa.adapters.rest.admin;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.medkassa.adapters.rest.door.Json;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.adapters.rest.identity.Identification.Caller;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Outcome;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.JournalEntry.Subject;

/** What an operator asked for, what was answered, and the row of the journal that tells of it. */
record OperatorAction(String method, Caller caller, String address, Instant at) {

    private static final int OK = 200;

    /** The answer: a value to be shown, or a problem. */
    record Shown(Optional<Object> value, Optional<Problem> problem, Subject subject, String message) {

        static Shown value(Object value, Subject subject, String message) {
            return new Shown(Optional.of(value), Optional.empty(), subject, message);
        }

        static Shown problem(Problem problem) {
            return new Shown(Optional.empty(), Optional.of(problem), Subject.NONE, problem.title());
        }

        Response toResponse() {
            return problem.map(Problem::toResponse).orElseGet(() -> Json.response(OK, value.orElseThrow()));
        }
    }

    JournalEntry entry(Shown shown, Instant now) {
        return new JournalEntry(
                at,
                JournalEntry.Direction.INCOMING,
                method,
                1,
                Optional.of(caller.user().organization()),
                Optional.empty(),
                Optional.empty(),
                shown.subject(),
                new Outcome(
                        Optional.of(shown.problem().map(Problem::httpCode).orElse(OK)),
                        Optional.empty(),
                        shown.problem().isPresent() ? Result.REFUSED : Result.DONE,
                        shown.message(),
                        Optional.empty()),
                Duration.between(at, now).isNegative() ? Duration.ZERO : Duration.between(at, now),
                new JournalEntry.Caller(Optional.of(caller.user().login()), caller.by(), address));
    }
}
