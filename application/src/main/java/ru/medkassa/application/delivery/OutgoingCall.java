package ru.medkassa.application.delivery;

import java.util.Optional;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Caller;
import ru.medkassa.application.journal.JournalEntry.IdentifiedBy;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;

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
                organization.stores().stream()
                        .filter(it -> it.id().equals(delivery.confirmation().store()))
                        .findFirst()
                        .map(Store::oid)
                        .map(it -> it.value()),
                subject(delivery),
                outcome(method, attempt),
                attempt.took(),
                new Caller(Optional.empty(), IdentifiedBy.NOTHING, address(organization)));
    }

    static JournalEntry.Subject subject(Delivery delivery) {
        Confirmation confirmation = delivery.confirmation();
        Optional<Confirmation.Paid> paid =
                confirmation.fold(it -> Optional.empty(), Optional::of, it -> Optional.empty(), it -> Optional.empty());
        return new JournalEntry.Subject(
                delivery.invoiceNumber().map(InvoiceNumber::value),
                confirmation.about().map(InvoiceKey::guid).map(it -> it.value()),
                paid.map(it -> it.cashDesk().value()),
                paid.map(it -> it.checkNumber().value()),
                Optional.empty());
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
