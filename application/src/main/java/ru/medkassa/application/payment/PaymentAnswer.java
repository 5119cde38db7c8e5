package ru.medkassa.application.payment;

import java.util.function.Function;
import ru.medkassa.application.Refusal;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.payment.RecordedPayment;

/** What became of a reported payment. */
public sealed interface PaymentAnswer {

    <R> R fold(
            Function<Recorded, ? extends R> recorded,
            Function<AlreadyRecorded, ? extends R> alreadyRecorded,
            Function<Refused, ? extends R> refused);

    /** It is in the books now. */
    record Recorded(Invoice invoice) implements PaymentAnswer {

        @Override
        public <R> R fold(
                Function<Recorded, ? extends R> recorded,
                Function<AlreadyRecorded, ? extends R> alreadyRecorded,
                Function<Refused, ? extends R> refused) {
            return recorded.apply(this);
        }
    }

    /**
     * It was in the books before, and nothing was changed.
     *
     * @param same whether this report tells the same as the first one
     * @param attempt which report of this payment this is, 2 or more
     */
    record AlreadyRecorded(Invoice invoice, RecordedPayment original, boolean same, int attempt)
            implements PaymentAnswer {

        @Override
        public <R> R fold(
                Function<Recorded, ? extends R> recorded,
                Function<AlreadyRecorded, ? extends R> alreadyRecorded,
                Function<Refused, ? extends R> refused) {
            return alreadyRecorded.apply(this);
        }
    }

    /** The invoice or the cash desk is not known. */
    record Refused(Refusal refusal) implements PaymentAnswer {

        @Override
        public <R> R fold(
                Function<Recorded, ? extends R> recorded,
                Function<AlreadyRecorded, ? extends R> alreadyRecorded,
                Function<Refused, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
