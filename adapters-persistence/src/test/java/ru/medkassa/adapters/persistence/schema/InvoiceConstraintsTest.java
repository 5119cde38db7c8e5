package ru.medkassa.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.domain.Fresh;

/** The database knows the invariants of an invoice itself, whoever writes. */
class InvoiceConstraintsTest {

    private static final String BREACH = "23514";

    private static long store;

    private final UUID guid = Fresh.uuid();

    @BeforeAll
    static void takeInAStore() throws SQLException {
        store = Rows.store();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0, 0, 0, 0, 100, 0",
        "100, 40, 0, 0, 40, 60, 0",
        "100, 170, 50, 0, 120, 0, 20",
        "100, 10, 30, 20, 0, 100, 0"
    })
    void what_is_paid_due_and_overpaid_is_computed(
            long total, long received, long returned, long excess, long paid, long due, long overpaid)
            throws SQLException {
        Sql.run(
                TestDatabase.asApp(),
                Rows.invoice(store, guid, total, received, returned, excess),
                Rows.line(store, guid, 0, "1", total, total));

        assertThat(Sql.column(
                        TestDatabase.asApp(),
                        "select paid || ' ' || due || ' ' || overpaid from medkassa.invoice where guid = '" + guid
                                + "'"))
                .containsExactly(paid + " " + due + " " + overpaid);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, 0",
        "0, -1, 0, 0",
        "0, 0, -1, 0",
        "0, 10, 5, -1",
        "0, 10, 5, 6",
        "100, 10, 20, 9",
        "0, 0, 1, 0"
    })
    void an_impossible_balance_is_refused(long total, long received, long returned, long excess) {
        refused(
                Rows.invoice(store, guid, total, received, returned, excess),
                Rows.line(store, guid, 0, "1", total, total));
    }

    @Test
    void a_balance_cannot_become_impossible() throws SQLException {
        Sql.run(TestDatabase.asApp(), Rows.invoice(store, guid, 0, 10, 0, 0));

        refused("update medkassa.invoice set returned = 11 where guid = '" + guid + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number = ' '", "state = 'LOST'", "type = 'GIFT'", "number = repeat('1', 65)"})
    void a_value_that_means_nothing_is_refused(String assignment) throws SQLException {
        Sql.run(TestDatabase.asApp(), Rows.invoice(store, guid, 0, 0, 0, 0));

        assertThatThrownBy(() -> Sql.run(
                        TestDatabase.asOwner(),
                        "update medkassa.invoice set " + assignment + " where guid = '" + guid + "'"))
                .isInstanceOfSatisfying(
                        SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo(BREACH));
    }

    @ParameterizedTest
    @CsvSource({"1, 100, 99", "0.5, 101, 50", "0.333333, 100, 34", "0, 100, 0", "-1, 100, -100", "1, -100, -100"})
    void a_line_whose_amount_is_not_quantity_by_price_half_up_is_refused(String quantity, long price, long amount) {
        refused(
                Rows.invoice(store, guid, Math.max(amount, 0), 0, 0, 0),
                Rows.line(store, guid, 0, quantity, price, amount));
    }

    @Test
    void a_line_is_rounded_half_up() throws SQLException {
        Sql.run(
                TestDatabase.asApp(),
                Rows.invoice(store, guid, 51, 0, 0, 0),
                Rows.line(store, guid, 0, "0.5", 101, 51));
    }

    @Test
    void a_total_that_is_not_the_sum_of_the_lines_is_refused_when_the_transaction_ends() {
        refused(
                Rows.invoice(store, guid, 300, 0, 0, 0),
                Rows.line(store, guid, 0, "1", 100, 100),
                Rows.line(store, guid, 1, "1", 100, 100));
    }

    @Test
    void an_invoice_of_money_without_any_line_is_refused() {
        refused(Rows.invoice(store, guid, 100, 0, 0, 0));
    }

    @Test
    void a_line_that_comes_later_is_refused() throws SQLException {
        Sql.run(
                TestDatabase.asApp(),
                Rows.invoice(store, guid, 100, 0, 0, 0),
                Rows.line(store, guid, 0, "1", 100, 100));

        refused(Rows.line(store, guid, 1, "1", 100, 100));
    }

    @Test
    void a_line_that_goes_alone_is_refused() throws SQLException {
        Sql.run(
                TestDatabase.asApp(),
                Rows.invoice(store, guid, 200, 0, 0, 0),
                Rows.line(store, guid, 0, "1", 100, 100),
                Rows.line(store, guid, 1, "1", 100, 100));

        refused("delete from medkassa.invoice_line where position = 1 and guid = '" + guid + "'");
        refused("delete from medkassa.invoice_line where guid = '" + guid + "'");
    }

    @Test
    void a_total_that_changes_alone_is_refused_and_with_its_lines_is_not() throws SQLException {
        String newTotal = "update medkassa.invoice set total = 50 where guid = '" + guid + "'";
        Sql.run(
                TestDatabase.asApp(),
                Rows.invoice(store, guid, 100, 0, 0, 0),
                Rows.line(store, guid, 0, "1", 100, 100));

        refused(newTotal);
        Sql.run(
                TestDatabase.asApp(),
                newTotal,
                "delete from medkassa.invoice_line where guid = '" + guid + "'",
                Rows.line(store, guid, 0, "1", 50, 50));
    }

    /** An invoice that is wrong already shows it: if the lines were summed up, they would be found wrong. */
    @Test
    void a_change_of_the_balance_does_not_sum_up_the_lines_again() throws SQLException {
        Sql.run(
                TestDatabase.asSuperuser(),
                "set session_replication_role = replica",
                Rows.invoice(store, guid, 100, 0, 0, 0));

        Sql.run(
                TestDatabase.asApp(),
                "update medkassa.invoice set state = 'PARTLY_PAID', received = 1 where store_id = " + store
                        + " and guid = '" + guid + "'");

        assertThat(Sql.column(TestDatabase.asApp(), "select due from medkassa.invoice where guid = '" + guid + "'"))
                .containsExactly("99");
    }

    private static void refused(String... statements) {
        assertThatThrownBy(() -> Sql.run(TestDatabase.asApp(), statements))
                .isInstanceOfSatisfying(
                        SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo(BREACH));
    }
}
