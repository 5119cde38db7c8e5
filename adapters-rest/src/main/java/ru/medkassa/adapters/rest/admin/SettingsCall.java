package ru.medkassa.adapters.rest.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.medkassa.adapters.rest.identity.Identification;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Caller;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.JournalEntry.IdentifiedBy;
import ru.medkassa.application.journal.JournalEntry.Outcome;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.JournalEntry.Subject;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.domain.organization.OrganizationId;

/** One call of an administrator, and the row of the journal that tells of it. */
final class SettingsCall {

    private final String method;
    private final Instant at;
    private final long startNanos = System.nanoTime();
    private final String ogrn;
    private final String address;
    private Optional<String> login;
    private IdentifiedBy identifiedBy = IdentifiedBy.NOTHING;
    private Optional<OrganizationId> organization = Optional.empty();

    SettingsCall(String method, Instant at, String ogrn, String address, Optional<String> login) {
        this.method = method;
        this.at = at;
        this.ogrn = ogrn;
        this.address = address;
        this.login = login;
    }

    void identified(Identification.Caller caller) {
        login = Optional.of(caller.user().login());
        identifiedBy = caller.by();
        organization = Optional.of(caller.user().organization());
    }

    JournalEntry entry(SettingsReply reply) {
        return new JournalEntry(
                at,
                Direction.INCOMING,
                method,
                1,
                organization,
                Optional.of(named()).filter(it -> !it.isEmpty()),
                Optional.empty(),
                Subject.NONE,
                outcome(reply),
                Duration.ofNanos(System.nanoTime() - startNanos),
                new Caller(login, identifiedBy, address));
    }

    private static Outcome outcome(SettingsReply reply) {
        return new Outcome(
                Optional.of(reply.httpCode()),
                reply.isDone() ? Optional.empty() : Optional.of(reply.httpCode()),
                reply.isDone() ? Result.DONE : Result.REFUSED,
                reply.told(),
                Optional.empty());
    }

    private String named() {
        String clean = Texts.clean(ogrn);
        int length = Math.min(clean.codePointCount(0, clean.length()), JournalEntry.TEXT_LENGTH);
        return clean.substring(0, clean.offsetByCodePoints(0, length));
    }
}
