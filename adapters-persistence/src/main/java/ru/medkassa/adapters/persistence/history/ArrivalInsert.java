package ru.medkassa.adapters.persistence.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jdbc.Work;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.Balance;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** Writes arrivals in three round trips, however many they are. Times are kept to the microsecond. */
final class ArrivalInsert implements Work {

    /** PostgreSQL has no room for all words of a book; no list of services that people can read is as long. */
    private static final int MOST_CHARACTERS_OF_WORDS = 100_000;

    private static final String NUMBERS =
            "select nextval('medkassa.arrival_number') from generate_series(1, ?) order by 1";

    private static final String ARRIVAL =
            "insert into medkassa.arrival (number, organization_id, store_id, arrived_at, way,"
                    + " guid, invoice_number, issued_at, type, parent_guid, cash_desk_guid, payer_guid, payer_family, payer_name,"
                    + " payer_patronymic, payer_birthday, payer_phone, payer_email, state, total, received, returned,"
                    + " returned_in_excess, words) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " to_tsvector('russian', translate(?, 'Ёё', 'Ее')))";

    private static final String LINE =
            "insert into medkassa.arrival_line (arrival, position, organization_id, arrived_at,"
                    + " service, code, name, quantity, price, cost, tax, completed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final List<Arrival> arrivals;

    ArrivalInsert(List<Arrival> arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public void execute(Connection connection) throws SQLException {
        try (PreparedStatement numbers = connection.prepareStatement(NUMBERS);
                PreparedStatement headers = connection.prepareStatement(ARRIVAL);
                PreparedStatement lines = connection.prepareStatement(LINE)) {
            numbers.setInt(1, arrivals.size());
            try (ResultSet number = numbers.executeQuery()) {
                for (Arrival arrival : arrivals) {
                    number.next();
                    add(headers, lines, number.getLong(1), arrival);
                }
            }
            headers.executeBatch();
            lines.executeBatch();
        }
    }

    private static void add(PreparedStatement headers, PreparedStatement lines, long number, Arrival arrival)
            throws SQLException {
        put(headers, header(number, arrival));
        headers.addBatch();
        List<InvoiceLine> all = arrival.invoice().lines();
        for (int position = 0; position < all.size(); position++) {
            put(lines, line(number, position, arrival, all.get(position)));
            lines.addBatch();
        }
    }

    private static Object[] header(long number, Arrival arrival) {
        Invoice invoice = arrival.invoice();
        Payer payer = invoice.payer();
        Balance balance = invoice.balance();
        return new Object[] {
            number,
            arrival.organization().value(),
            invoice.key().store().value(),
            arrival.at(),
            arrival.way().name(),
            invoice.key().guid().value(),
            invoice.number().value(),
            invoice.date(),
            invoice.type().name(),
            invoice.parent().map(InvoiceGuid::value).orElse(null),
            invoice.cashDesk().map(CashDeskGuid::value).orElse(null),
            payer.guid().orElse(null),
            payer.name().family(),
            payer.name().name(),
            payer.name().patronymic(),
            payer.birthday().orElse(null),
            payer.phone(),
            payer.email(),
            invoice.state().name(),
            balance.total().kopecks(),
            balance.received().kopecks(),
            balance.returned().kopecks(),
            balance.returnedInExcess().kopecks(),
            words(invoice)
        };
    }

    private static Object[] line(long number, int position, Arrival arrival, InvoiceLine line) {
        return new Object[] {
            number,
            position,
            arrival.organization().value(),
            arrival.at(),
            line.service(),
            line.code(),
            line.name(),
            line.quantity().value(),
            line.price().kopecks(),
            line.cost().kopecks(),
            line.tax().value(),
            line.completed()
        };
    }

    private static String words(Invoice invoice) {
        PersonName name = invoice.payer().name();
        String words = Stream.concat(
                        Stream.of(invoice.number().value(), name.family(), name.name(), name.patronymic()),
                        invoice.lines().stream().map(InvoiceLine::name))
                .collect(Collectors.joining(" "));
        return words.substring(0, Math.min(words.length(), MOST_CHARACTERS_OF_WORDS));
    }

    static void put(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, stored(values[i]));
        }
    }

    private static Object stored(Object value) {
        return value instanceof Instant instant
                ? instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)
                : value;
    }
}
