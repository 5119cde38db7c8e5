package ru.medkassa.domain.delivery;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payment.CheckNumber;

/** What happened at a cash desk and has to be told to the medical information system. */
public sealed interface Confirmation {

    <R> R fold(
            Function<Received, R> received,
            Function<Paid, R> paid,
            Function<StateChanged, R> stateChanged,
            Function<CashDesksChanged, R> cashDesksChanged);

    StoreId store();

    /** The invoice of which this is told, after all that happened to it before; absent for cash desks. */
    default Optional<InvoiceKey> about() {
        return fold(
                received -> Optional.of(received.invoice()),
                paid -> Optional.of(paid.invoice()),
                stateChanged -> Optional.of(stateChanged.invoice()),
                cashDesksChanged -> Optional.empty());
    }

    /** A cash desk has the invoice (method Receive). */
    record Received(InvoiceKey invoice) implements Confirmation {
        @Override
        public StoreId store() {
            return invoice.store();
        }

        @Override
        public <R> R fold(
                Function<Received, R> received,
                Function<Paid, R> paid,
                Function<StateChanged, R> stateChanged,
                Function<CashDesksChanged, R> cashDesksChanged) {
            return received.apply(this);
        }
    }

    /** A payment was recorded (method Pay). */
    record Paid(InvoiceKey invoice, CashDeskGuid cashDesk, CheckNumber checkNumber) implements Confirmation {
        @Override
        public StoreId store() {
            return invoice.store();
        }

        @Override
        public <R> R fold(
                Function<Received, R> received,
                Function<Paid, R> paid,
                Function<StateChanged, R> stateChanged,
                Function<CashDesksChanged, R> cashDesksChanged) {
            return paid.apply(this);
        }
    }

    /** A cash desk moved the invoice (method Status). */
    record StateChanged(InvoiceKey invoice, InvoiceState state) implements Confirmation {
        @Override
        public StoreId store() {
            return invoice.store();
        }

        @Override
        public <R> R fold(
                Function<Received, R> received,
                Function<Paid, R> paid,
                Function<StateChanged, R> stateChanged,
                Function<CashDesksChanged, R> cashDesksChanged) {
            return stateChanged.apply(this);
        }
    }

    /** 1C sent cards of cash desks (method CashDesk). What is told is how they stand when it is told. */
    record CashDesksChanged(StoreId store, Set<CashDeskGuid> cashDesks) implements Confirmation {
        public CashDesksChanged {
            cashDesks = Set.copyOf(cashDesks);
        }

        @Override
        public <R> R fold(
                Function<Received, R> received,
                Function<Paid, R> paid,
                Function<StateChanged, R> stateChanged,
                Function<CashDesksChanged, R> cashDesksChanged) {
            return cashDesksChanged.apply(this);
        }
    }
}
