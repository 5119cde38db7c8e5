package ru.medkassa.adapters.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import ru.medkassa.application.payment.ReconciliationQuery;
import ru.medkassa.domain.payment.Remark;

/** The row of a remark as it is read; it is written with its payment. */
@Entity
@Immutable
@Table(name = "reconciliation")
class ReconciliationRow {

    @EmbeddedId
    private Key key;

    private Instant remarkedAt;
    private long organizationId;
    private UUID invoiceGuid;

    protected ReconciliationRow() {}

    ReconciliationQuery.Key toKey() {
        return new ReconciliationQuery.Key(remarkedAt, key.paymentId(), Remark.valueOf(key.remark()));
    }

    /** Its primary key; the remark as its letters, by which rows of one moment are ordered. */
    @Embeddable
    record Key(@Column(name = "payment_id") long paymentId, String remark) implements Serializable {}
}
