package ru.medkassa.application.payment;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.payment.Remark;

/**
 * Which rows of the reconciliation list are asked for.
 *
 * @param from remarks that were made at this moment or later
 * @param to remarks that were made before this moment
 * @param before the key of the last row of the page before: rows that stand after it
 * @param limit how many rows, at most {@link Reconciliation#LARGEST_PAGE}
 */
public record ReconciliationQuery(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Remark> remark,
        Optional<InvoiceGuid> invoice,
        Optional<Key> before,
        int limit) {

    public ReconciliationQuery {
        if (limit < 1 || limit > Reconciliation.LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + Reconciliation.LARGEST_PAGE + " rows");
        }
    }

    /**
     * Where a row stands: rows are ordered by time, then by payment, then by the name of the remark.
     *
     * @param payment our own number of the payment
     */
    public record Key(Instant remarkedAt, long payment, Remark remark) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::remarkedAt)
                .thenComparing(Key::payment)
                .thenComparing(key -> key.remark().name());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
