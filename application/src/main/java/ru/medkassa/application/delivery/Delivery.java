package ru.medkassa.application.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * A confirmation on its way to the medical information system ("deferred sending", отложенная отправка).
 *
 * @param number our own number; of one invoice, what happened later has the greater one
 * @param oid the place of service of whose invoice or cash desks it tells
 * @param invoiceNumber absent for cash desks
 * @param putAt when its cause happened
 * @param progress how far it has come
 * @param last what the last attempt came to; absent before the end of the first one
 * @param givenUp why nobody tells it any more; absent unless it was given up
 */
public record Delivery(
        long number,
        OrganizationId organization,
        Confirmation confirmation,
        Oid oid,
        Optional<InvoiceNumber> invoiceNumber,
        Instant putAt,
        Progress progress,
        Optional<Reply> last,
        Optional<GivenUp> givenUp) {

    /** What the journal says that it is about. */
    public JournalEntry.Subject subject() {
        Optional<Confirmation.Paid> paid =
                confirmation.fold(it -> Optional.empty(), Optional::of, it -> Optional.empty(), it -> Optional.empty());
        return new JournalEntry.Subject(
                invoiceNumber.map(InvoiceNumber::value),
                confirmation.about().map(it -> it.guid().value()),
                paid.map(it -> it.cashDesk().value()),
                paid.map(it -> it.checkNumber().value()),
                Optional.empty());
    }

    /**
     * How far it has come.
     *
     * @param attempts how many attempts were begun
     * @param lastAttemptAt when the last of them was begun
     * @param due when it is tried next, or, while it is being sent, until when the sender has it; absent while it stays
     *     behind another one of the same invoice, and where nobody tries any more
     * @param lease present from the beginning of an attempt to its end: what the sender shows to say how it ended
     */
    public record Progress(
            DeliveryState state,
            int attempts,
            Optional<Instant> lastAttemptAt,
            Optional<Instant> due,
            Optional<UUID> lease) {

        /** Whether something that happened to the same invoice before is still to be told. */
        public boolean isBehindAnother() {
            return state == DeliveryState.WAITING && due.isEmpty();
        }

        public boolean isBeingSent(Instant now) {
            return lease.isPresent() && due.filter(now::isBefore).isPresent();
        }
    }

    /**
     * What an attempt came to.
     *
     * @param httpCode absent if no answer came
     * @param status the contract's own code, if the answer had one
     * @param message a Russian sentence; empty on success
     */
    public record Reply(Optional<Integer> httpCode, Optional<Integer> status, String message) {}

    /**
     * Somebody decided that it is not told.
     *
     * @param by the login of the decider
     * @param reason 1 to {@link #LONGEST_REASON} characters
     */
    public record GivenUp(Instant at, String by, String reason) {

        public static final int LONGEST_REASON = 500;

        public GivenUp {
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("A reason has 1 to " + LONGEST_REASON + " characters");
            }
        }
    }
}
