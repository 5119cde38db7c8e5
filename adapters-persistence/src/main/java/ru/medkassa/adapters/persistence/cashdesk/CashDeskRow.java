package ru.medkassa.adapters.persistence.cashdesk;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.CashDeskGuid;

/** The row of a cash desk, read only: it is written by the statement of {@link JpaCashDesks}. */
@Entity
@Table(name = "cash_desk")
class CashDeskRow {

    @EmbeddedId
    private CashDeskRowKey key;

    private String name;
    private String serialNumber;
    private String registrationNumber;
    private String storeName;
    private String type;
    private boolean deleted;

    @Column(insertable = false, updatable = false)
    private Instant updatedAt;

    protected CashDeskRow() {}

    CashDesk toCashDesk() {
        return new CashDesk(
                new CashDeskGuid(key.guid()),
                name,
                Optional.ofNullable(serialNumber),
                Optional.ofNullable(registrationNumber),
                Optional.ofNullable(storeName),
                Optional.ofNullable(type),
                deleted);
    }
}
