package ru.medkassa.dialect.v2;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import ru.medkassa.domain.cashdesk.CashDesk;

/** A cash desk as it stands on the wire, in the list of the method CashDesk and in its answer. */
@JsonbNillable
@JsonbPropertyOrder({"cashdeskGuid", "name", "serialNumber", "regNumber", "storeName", "type", "isDeleted"})
public record CashDeskView(
        String cashdeskGuid,
        String name,
        String serialNumber,
        String regNumber,
        String storeName,
        String type,
        boolean isDeleted) {

    public static CashDeskView of(CashDesk desk) {
        return new CashDeskView(
                desk.guid().toString(),
                desk.name(),
                desk.serialNumber().orElse(null),
                desk.registrationNumber().orElse(null),
                desk.storeName().orElse(null),
                desk.type().orElse(null),
                desk.deleted());
    }
}
