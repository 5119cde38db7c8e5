package ru.medkassa.adapters.rest.v2;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Caller;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.JournalEntry.IdentifiedBy;
import ru.medkassa.application.journal.JournalEntry.Outcome;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.JournalEntry.Subject;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.OrganizationId;

/** One call on its way through the door, and the row of the journal that tells of it. */
final class Call {

    private static final int SERVER_ERROR = 500;

    private final V2Method method;
    private final Instant at;
    private final long startNanos = System.nanoTime();
    private final Parameters parameters;
    private final String address;
    private Optional<String> login;
    private IdentifiedBy identifiedBy = IdentifiedBy.NOTHING;
    private Optional<OrganizationId> organization = Optional.empty();

    Call(V2Method method, Instant at, Parameters parameters, String address, Optional<String> login) {
        this.method = method;
        this.at = at;
        this.parameters = parameters;
        this.address = address;
        this.login = login;
    }

    V2Method method() {
        return method;
    }

    Parameters parameters() {
        return parameters;
    }

    void identified(ApiUser user, IdentifiedBy by) {
        login = Optional.of(user.login());
        identifiedBy = by;
        organization = Optional.of(user.organization());
    }

    JournalEntry entry(Reply reply) {
        return entry(reply, Optional.empty());
    }

    JournalEntry entry(Reply reply, Optional<UUID> incident) {
        return new JournalEntry(
                at,
                Direction.INCOMING,
                method.wireName(),
                reply.attempt(),
                organization,
                text(TenantFields.ogrn(parameters)),
                text(TenantFields.oid(parameters)),
                subject(reply.invoice()),
                outcome(reply, incident),
                Duration.ofNanos(System.nanoTime() - startNanos),
                new Caller(login, identifiedBy, address));
    }

    private Subject subject(Optional<Invoice> invoice) {
        Subject named = JournalSubject.of(method, parameters);
        return invoice.map(found -> new Subject(
                        Optional.of(found.number().value()),
                        Optional.of(found.key().guid().value()),
                        named.cashDesk(),
                        named.checkNumber(),
                        named.payments()))
                .orElse(named);
    }

    private Outcome outcome(Reply reply, Optional<UUID> incident) {
        return reply.problem()
                .map(problem -> new Outcome(
                        Optional.of(problem.httpCode()),
                        Optional.of(problem.status()),
                        problem.httpCode() >= SERVER_ERROR ? Result.FAILED : Result.REFUSED,
                        message(problem),
                        incident))
                .orElseGet(
                        () -> new Outcome(Optional.of(reply.httpCode()), Optional.empty(), Result.DONE, "", incident));
    }

    /** In the words of the 1C module's journal: what failed, and why. */
    private String message(Problem problem) {
        return problem.title().equals(method.failureTitle())
                ? problem.title()
                : method.failureTitle() + ": " + problem.title();
    }

    private static Optional<String> text(Optional<String> sent) {
        return sent.map(it -> JournalSubject.cut(Texts.clean(it))).filter(it -> !it.isEmpty());
    }
}
