package ru.medkassa.application.invoice;

import java.util.function.Function;
import java.util.function.Supplier;
import ru.medkassa.domain.invoice.Amendment;
import ru.medkassa.domain.organization.StoreId;

/** What became of one invoice that the medical information system stated. */
public sealed interface TakenIn {

    <R> R fold(
            Supplier<R> created,
            Supplier<R> updated,
            Supplier<R> unchanged,
            Function<Amendment.Refused, R> refused,
            Function<StoreId, R> ofAnotherStore);

    /** It was not known yet. */
    record Created() implements TakenIn {
        @Override
        public <R> R fold(
                Supplier<R> created,
                Supplier<R> updated,
                Supplier<R> unchanged,
                Function<Amendment.Refused, R> refused,
                Function<StoreId, R> ofAnotherStore) {
            return created.get();
        }
    }

    record Updated() implements TakenIn {
        @Override
        public <R> R fold(
                Supplier<R> created,
                Supplier<R> updated,
                Supplier<R> unchanged,
                Function<Amendment.Refused, R> refused,
                Function<StoreId, R> ofAnotherStore) {
            return updated.get();
        }
    }

    record Unchanged() implements TakenIn {
        @Override
        public <R> R fold(
                Supplier<R> created,
                Supplier<R> updated,
                Supplier<R> unchanged,
                Function<Amendment.Refused, R> refused,
                Function<StoreId, R> ofAnotherStore) {
            return unchanged.get();
        }
    }

    /** It would change what a cash desk relies on. */
    record Refused(Amendment.Refused why) implements TakenIn {
        @Override
        public <R> R fold(
                Supplier<R> created,
                Supplier<R> updated,
                Supplier<R> unchanged,
                Function<Amendment.Refused, R> refused,
                Function<StoreId, R> ofAnotherStore) {
            return refused.apply(why);
        }
    }

    /** Another store of the organisation holds an invoice with this identifier. */
    record OfAnotherStore(StoreId holder) implements TakenIn {
        @Override
        public <R> R fold(
                Supplier<R> created,
                Supplier<R> updated,
                Supplier<R> unchanged,
                Function<Amendment.Refused, R> refused,
                Function<StoreId, R> ofAnotherStore) {
            return ofAnotherStore.apply(holder);
        }
    }
}
