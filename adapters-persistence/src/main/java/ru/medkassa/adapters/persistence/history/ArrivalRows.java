package ru.medkassa.adapters.persistence.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.WrittenArrival;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.Balance;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** Reads arrivals from rows that are an arrival and one of its lines each, or an arrival that has none. */
final class ArrivalRows {

    private final ResultSet rows;

    ArrivalRows(ResultSet rows) {
        this.rows = rows;
    }

    List<WrittenArrival> read() throws SQLException {
        List<WrittenArrival> arrivals = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            long number = rows.getLong("number");
            Header header = header();
            List<InvoiceLine> lines = new ArrayList<>();
            do {
                if (rows.getObject("position") != null) {
                    lines.add(line());
                }
                more = rows.next();
            } while (more && rows.getLong("number") == number);
            arrivals.add(new WrittenArrival(number, header.with(lines)));
        }
        return arrivals;
    }

    /** An arrival whose lines are still to be read: only with them the invoice adds up. */
    private record Header(
            OrganizationId organization,
            Instant at,
            Arrival.Way way,
            InvoiceKey key,
            InvoiceNumber number,
            Instant date,
            InvoiceType type,
            Optional<InvoiceGuid> parent,
            Optional<CashDeskGuid> cashDesk,
            Payer payer,
            InvoiceState state,
            Balance balance) {

        Arrival with(List<InvoiceLine> lines) {
            Invoice invoice = new Invoice(key, number, date, type, parent, cashDesk, payer, lines, state, balance);
            return new Arrival(organization, at, way, invoice);
        }

        @Override
        public String toString() {
            return "Header[***]";
        }
    }

    private Header header() throws SQLException {
        return new Header(
                new OrganizationId(rows.getLong("organization_id")),
                instant("arrived_at"),
                Arrival.Way.valueOf(rows.getString("way")),
                new InvoiceKey(new StoreId(rows.getLong("store_id")), new InvoiceGuid(guid("guid"))),
                new InvoiceNumber(rows.getString("invoice_number")),
                instant("issued_at"),
                InvoiceType.valueOf(rows.getString("type")),
                Optional.ofNullable(guid("parent_guid")).map(InvoiceGuid::new),
                Optional.ofNullable(guid("cash_desk_guid")).map(CashDeskGuid::new),
                payer(),
                InvoiceState.valueOf(rows.getString("state")),
                new Balance(money("total"), money("received"), money("returned"), money("returned_in_excess")));
    }

    private Payer payer() throws SQLException {
        return new Payer(
                Optional.ofNullable(guid("payer_guid")),
                new PersonName(
                        rows.getString("payer_family"),
                        rows.getString("payer_name"),
                        rows.getString("payer_patronymic")),
                Optional.ofNullable(rows.getObject("payer_birthday", LocalDate.class)),
                rows.getString("payer_phone"),
                rows.getString("payer_email"));
    }

    private InvoiceLine line() throws SQLException {
        return new InvoiceLine(
                guid("service"),
                rows.getString("code"),
                rows.getString("name"),
                new Quantity(rows.getBigDecimal("quantity")),
                money("price"),
                money("cost"),
                new TaxCode(rows.getBigDecimal("tax")),
                rows.getBoolean("completed"));
    }

    private Money money(String column) throws SQLException {
        return new Money(rows.getLong(column));
    }

    private UUID guid(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    private Instant instant(String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
