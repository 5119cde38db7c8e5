package ru.medkassa.domain.invoice;

import java.util.function.Function;
import java.util.function.Supplier;

/** What a statement of the medical information system does to an invoice that we hold already. */
public sealed interface Amendment {

    <R> R fold(Supplier<R> unchanged, Function<Invoice, R> amended, Function<Refused, R> refused);

    /** Nothing: it says what we know, or what our books know better. */
    record Unchanged() implements Amendment {
        @Override
        public <R> R fold(Supplier<R> unchanged, Function<Invoice, R> amended, Function<Refused, R> refused) {
            return unchanged.get();
        }
    }

    /** The invoice stands like this now. */
    record Amended(Invoice invoice) implements Amendment {
        @Override
        public <R> R fold(Supplier<R> unchanged, Function<Invoice, R> amended, Function<Refused, R> refused) {
            return amended.apply(invoice);
        }
    }

    /**
     * It would change what a cash desk relies on; nothing of it is taken.
     *
     * @param part what it must not change
     * @param line which line of the statement it is about, from 0; of no meaning for the invoice as a whole
     */
    record Refused(Part part, int line) implements Amendment {
        @Override
        public <R> R fold(Supplier<R> unchanged, Function<Invoice, R> amended, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /** What of an invoice does not change any more once a cash desk has it. */
    enum Part {
        TYPE,
        PARENT,
        TOTAL,
        /** Which services there are. */
        LINES,
        QUANTITY,
        PRICE
    }
}
