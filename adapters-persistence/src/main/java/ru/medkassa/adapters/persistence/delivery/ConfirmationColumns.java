package ru.medkassa.adapters.persistence.delivery;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payment.CheckNumber;

/**
 * A confirmation as columns of its row.
 *
 * @param cashDesks as PostgreSQL writes an array
 */
record ConfirmationColumns(
        long storeId,
        String kind,
        Optional<UUID> invoiceGuid,
        Optional<UUID> cashDeskGuid,
        Optional<Long> checkNumber,
        Optional<String> stateCode,
        Optional<String> cashDesks) {

    static final String NAMES =
            "d.store_id, d.kind, d.invoice_guid, d.cash_desk_guid, d.check_number, d.state_code, d.cash_desks::text";

    static final String RECEIVED = "RECEIVED";
    static final String PAID = "PAID";
    static final String STATE = "STATE";
    static final String CASH_DESKS = "CASH_DESKS";

    static ConfirmationColumns of(Confirmation confirmation) {
        return confirmation.fold(
                received -> of(RECEIVED, confirmation),
                paid -> new ConfirmationColumns(
                        paid.store().value(),
                        PAID,
                        guid(confirmation),
                        Optional.of(paid.cashDesk().value()),
                        Optional.of(paid.checkNumber().value()),
                        Optional.empty(),
                        Optional.empty()),
                changed -> new ConfirmationColumns(
                        changed.store().value(),
                        STATE,
                        guid(confirmation),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(changed.state().name()),
                        Optional.empty()),
                desks -> new ConfirmationColumns(
                        desks.store().value(),
                        CASH_DESKS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(array(desks.cashDesks()))));
    }

    static ConfirmationColumns read(Columns columns) throws SQLException {
        return new ConfirmationColumns(
                columns.number(),
                columns.text(),
                columns.optionalGuid(),
                columns.optionalGuid(),
                columns.optionalNumber(),
                columns.optionalText(),
                columns.optionalText());
    }

    Confirmation toConfirmation() {
        return switch (kind) {
            case RECEIVED -> new Confirmation.Received(invoice());
            case PAID ->
                new Confirmation.Paid(
                        invoice(),
                        new CashDeskGuid(cashDeskGuid.orElseThrow()),
                        new CheckNumber(checkNumber.orElseThrow()));
            case STATE -> new Confirmation.StateChanged(invoice(), InvoiceState.valueOf(stateCode.orElseThrow()));
            case CASH_DESKS -> new Confirmation.CashDesksChanged(new StoreId(storeId), desks());
            default -> throw new IllegalStateException("There is no confirmation of the kind " + kind);
        };
    }

    private static ConfirmationColumns of(String kind, Confirmation confirmation) {
        return new ConfirmationColumns(
                confirmation.store().value(),
                kind,
                guid(confirmation),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<UUID> guid(Confirmation confirmation) {
        return confirmation.about().map(InvoiceKey::guid).map(InvoiceGuid::value);
    }

    private InvoiceKey invoice() {
        return new InvoiceKey(new StoreId(storeId), new InvoiceGuid(invoiceGuid.orElseThrow()));
    }

    private static String array(Set<CashDeskGuid> desks) {
        return desks.stream().map(it -> it.value().toString()).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    private Set<CashDeskGuid> desks() {
        String list = cashDesks.orElseThrow();
        return Arrays.stream(list.substring(1, list.length() - 1).split(","))
                .filter(it -> !it.isEmpty())
                .map(it -> new CashDeskGuid(UUID.fromString(it)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
