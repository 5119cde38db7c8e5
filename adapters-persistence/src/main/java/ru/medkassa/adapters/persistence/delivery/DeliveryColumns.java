package ru.medkassa.adapters.persistence.delivery;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.application.delivery.Delivery;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.OrganizationId;

/** The columns of a delivery's row, as every statement that reads one names them. */
final class DeliveryColumns {

    static final String NAMES = "d.id, d.organization_id, " + ConfirmationColumns.NAMES
            + ", (select i.number from medkassa.invoice i where i.store_id = d.store_id and i.guid = d.invoice_guid)"
            + ", (select s.oid from medkassa.store s where s.id = d.store_id)"
            + ", d.put_at, d.state, d.attempts, d.last_attempt_at, nullif(d.due_at, 'infinity'), d.lease_token"
            + ", d.last_http_code, d.last_status, d.last_message, d.given_up_at, d.given_up_by, d.given_up_reason";

    private DeliveryColumns() {}

    static Delivery read(Columns columns) throws SQLException {
        long number = columns.number();
        OrganizationId organization = new OrganizationId(columns.number());
        Confirmation confirmation = ConfirmationColumns.read(columns).toConfirmation();
        Optional<InvoiceNumber> invoiceNumber = columns.optionalText().map(InvoiceNumber::new);
        Oid oid = new Oid(columns.text());
        Instant putAt = columns.instant();
        Delivery.Progress progress = progress(columns);
        Optional<Delivery.Reply> last = reply(columns);
        return new Delivery(
                number, organization, confirmation, oid, invoiceNumber, putAt, progress, last, givenUp(columns));
    }

    private static Delivery.Progress progress(Columns columns) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(columns.text());
        int attempts = Math.toIntExact(columns.number());
        Optional<Instant> lastAttemptAt = columns.optionalInstant();
        Optional<Instant> due = columns.optionalInstant();
        Optional<UUID> lease = columns.optionalGuid();
        return new Delivery.Progress(state, attempts, lastAttemptAt, due, lease);
    }

    private static Optional<Delivery.Reply> reply(Columns columns) throws SQLException {
        Optional<Integer> httpCode = columns.optionalCode();
        Optional<Integer> status = columns.optionalCode();
        return columns.optionalText().map(message -> new Delivery.Reply(httpCode, status, message));
    }

    private static Optional<Delivery.GivenUp> givenUp(Columns columns) throws SQLException {
        Optional<Instant> at = columns.optionalInstant();
        Optional<String> by = columns.optionalText();
        Optional<String> reason = columns.optionalText();
        return at.map(it -> new Delivery.GivenUp(it, by.orElseThrow(), reason.orElseThrow()));
    }
}
