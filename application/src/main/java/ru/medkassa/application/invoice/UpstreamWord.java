package ru.medkassa.application.invoice;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import ru.medkassa.domain.organization.MisEndpoint;

/** What came of asking the medical information system. */
public sealed interface UpstreamWord {

    <R> R fold(Supplier<R> notAsked, Supplier<R> spared, Function<Asked, R> asked);

    /** The organisation's system is not asked; our books are all there is. */
    record NotAsked() implements UpstreamWord {
        @Override
        public <R> R fold(Supplier<R> notAsked, Supplier<R> spared, Function<Asked, R> asked) {
            return notAsked.get();
        }
    }

    /** The system was silent too often, and was not asked this time. */
    record Spared() implements UpstreamWord {
        @Override
        public <R> R fold(Supplier<R> notAsked, Supplier<R> spared, Function<Asked, R> asked) {
            return spared.get();
        }
    }

    record Asked(Instant at, Duration took, MisEndpoint endpoint, UpstreamInvoices.Found found)
            implements UpstreamWord {
        @Override
        public <R> R fold(Supplier<R> notAsked, Supplier<R> spared, Function<Asked, R> asked) {
            return asked.apply(this);
        }
    }
}
