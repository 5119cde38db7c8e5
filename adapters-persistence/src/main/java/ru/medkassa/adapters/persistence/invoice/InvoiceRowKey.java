package ru.medkassa.adapters.persistence.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.UUID;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.organization.StoreId;

/** The primary key of an invoice's row. */
@Embeddable
record InvoiceRowKey(@Column(name = "store_id") long storeId, UUID guid) implements Serializable {

    static InvoiceRowKey of(InvoiceKey key) {
        return new InvoiceRowKey(key.store().value(), key.guid().value());
    }

    static InvoiceRowKey read(Columns columns) throws SQLException {
        return new InvoiceRowKey(columns.number(), columns.guid());
    }

    InvoiceKey toKey() {
        return new InvoiceKey(new StoreId(storeId), new InvoiceGuid(guid));
    }
}
