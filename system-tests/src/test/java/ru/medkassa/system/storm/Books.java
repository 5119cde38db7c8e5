package ru.medkassa.system.storm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The hospital's books as they stand in the database, seen by an auditor who does not trust the server. */
public record Books(Database database) {

    private static final String OF_THE_PAYMENT = " where invoice_guid = ? and cash_desk_guid = ? and check_number = ?";

    /** The sums under which a payment is recorded: none, one, or what must never be. */
    public List<Long> sumsOf(Payment payment) throws SQLException {
        return numbers("select sum from medkassa.payment" + OF_THE_PAYMENT, key(payment));
    }

    /** The attempts under which the calls about a payment are journaled. */
    public List<Long> attemptsOf(Payment payment) throws SQLException {
        return numbers(
                "select attempt from medkassa.journal" + OF_THE_PAYMENT + " and method = 'Pay' order by attempt",
                key(payment));
    }

    long remarksOf(Payment payment, String remark) throws SQLException {
        return number(
                "select count(*) from medkassa.reconciliation where payment_id in (select id from medkassa.payment"
                        + OF_THE_PAYMENT + ") and remark = '" + remark + "'",
                key(payment));
    }

    /** What counts as received on an invoice, in kopecks. */
    public long received(Demo.Invoice invoice) throws SQLException {
        return number("select received from medkassa.invoice where guid = ?", invoice.guid());
    }

    public long due(Demo.Invoice invoice) throws SQLException {
        return number("select due from medkassa.invoice where guid = ?", invoice.guid());
    }

    String state(Demo.Invoice invoice) throws SQLException {
        return texts("select state from medkassa.invoice where guid = ?", invoice.guid())
                .get(0);
    }

    long number(String sql, Object... values) throws SQLException {
        return numbers(sql, values).get(0);
    }

    List<Long> numbers(String sql, Object... values) throws SQLException {
        return texts(sql, values).stream().map(Long::valueOf).toList();
    }

    List<String> texts(String sql, Object... values) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    private static Object[] key(Payment payment) {
        UUID guid = payment.invoice().guid();
        return new Object[] {guid, payment.desk(), payment.check()};
    }
}
