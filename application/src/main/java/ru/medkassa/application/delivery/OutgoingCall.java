package ru.medkassa.application.delivery;

import java.util.Optional;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Caller;
import ru.medkassa.application.journal.JournalEntry.IdentifiedBy;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;

/** The row of the journal that tells of an attempt; the address is that of the system that was called. */
final class OutgoingCall {

    private OutgoingCall() {}

    static JournalEntry entry(Organization organization, Delivery delivery, int number, Attempt attempt) {
        DeliveryMethod method = DeliveryMethod.of(delivery.confirmation());
        return new JournalEntry(
                attempt.at(),
                JournalEntry.Direction.OUTGOING,
                method.wireName(),
                number,
                Optional.of(organization.id()),
                Optional.of(organization.ogrn().value()),
                Optional.of(delivery.oid().value()),
                delivery.subject(),
                outcome(method, attempt),
                attempt.took(),
                new Caller(Optional.empty(), IdentifiedBy.NOTHING, address(organization)));
    }

    private static JournalEntry.Outcome outcome(DeliveryMethod method, Attempt attempt) {
        Delivery.Reply reply = attempt.reply();
        return new JournalEntry.Outcome(
                reply.httpCode(),
                reply.status(),
                attempt.result(),
                reply.message().isEmpty() ? "" : method.failureTitle() + ": " + reply.message(),
                Optional.empty());
    }

    private static String address(Organization organization) {
        return organization
                .mis()
                .flatMap(MisConnection::endpoint)
                .map(MisEndpoint::address)
                .map(it -> it.replaceFirst("^https?://", "").replaceFirst("/.*$", ""))
                .orElse("");
    }
}
