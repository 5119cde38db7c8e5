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

/** The database knows the invariants of payments and of the journal itself, whoever writes. */
class PaymentConstraintsTest {

    private static final String BREACH = "23514";
    private static final String DUPLICATE = "23505";
    private static final String NO_PARENT = "23503";

    private static final UUID INVOICE = Fresh.uuid();
    private static long store;

    private final long id = -Fresh.number();

    @BeforeAll
    static void takeInAnInvoice() throws SQLException {
        store = Rows.store();
        Sql.run(TestDatabase.asApp(), Rows.invoice(store, INVOICE, 0, 0, 0, 0));
    }

    @Test
    void a_payment_is_the_sum_of_its_tenders() throws SQLException {
        Sql.run(TestDatabase.asApp(), payment(30), Rows.tender(id, 0, 10), Rows.tender(id, 1, 20));

        assertThat(Sql.column(TestDatabase.asApp(), "select sum from medkassa.payment where id = " + id))
                .containsExactly("30");
    }

    @Test
    void a_sum_that_is_not_that_of_the_tenders_is_refused_when_the_transaction_ends() {
        refused(BREACH, payment(30), Rows.tender(id, 0, 10), Rows.tender(id, 1, 19));
    }

    @Test
    void a_payment_without_tenders_is_refused() {
        refused(BREACH, payment(30));
    }

    @Test
    void a_tender_that_comes_later_is_refused() throws SQLException {
        Sql.run(TestDatabase.asApp(), payment(30), Rows.tender(id, 0, 30));

        refused(BREACH, Rows.tender(id, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5, 4_294_967_296L})
    void a_sum_that_no_receipt_carries_is_refused(long sum) {
        refused(BREACH, payment(sum), Rows.tender(id, 0, sum));
    }

    @Test
    void a_tender_is_more_than_zero_even_if_the_sum_is_right() {
        refused(BREACH, payment(30), Rows.tender(id, 0, 31), Rows.tender(id, 1, -1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_000_000_000_000L})
    void a_check_number_is_positive_and_has_up_to_18_digits(long check) {
        refused(BREACH, Rows.payment(id, store, INVOICE, check, 30), Rows.tender(id, 0, 30));
    }

    @Test
    void the_same_check_at_the_same_desk_for_the_same_invoice_is_there_once() throws SQLException {
        Sql.run(TestDatabase.asApp(), payment(30), Rows.tender(id, 0, 30));
        long other = -Fresh.number();

        refused(DUPLICATE, Rows.payment(other, store, INVOICE, -id, 40), Rows.tender(other, 0, 40));
    }

    @Test
    void a_payment_is_one_of_an_invoice() {
        refused(NO_PARENT, Rows.payment(id, store, Fresh.uuid(), 1, 30), Rows.tender(id, 0, 30));
    }

    @Test
    void a_remark_has_a_known_reason() throws SQLException {
        Sql.run(TestDatabase.asApp(), payment(30), Rows.tender(id, 0, 30));

        refused(BREACH, "insert into medkassa.reconciliation (payment_id, remark) values (" + id + ", 'ODD')");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'ASIDE'    | 1 | 200 | 'DONE' | 'NOTHING'",
                "'INCOMING' | 0 | 200 | 'DONE' | 'NOTHING'",
                "'INCOMING' | 1 | 600 | 'DONE' | 'NOTHING'",
                "'INCOMING' | 1 | 200 | 'LOST' | 'NOTHING'",
                "'INCOMING' | 1 | 200 | 'DONE' | 'VOICE'"
            },
            quoteCharacter = '"')
    void a_row_of_the_journal_that_means_nothing_is_refused(
            String direction, int attempt, int code, String result, String identifiedBy) {
        refused(
                BREACH,
                Rows.journal(
                        "direction, attempt, http_code, result, identified_by",
                        direction + ", " + attempt + ", " + code + ", " + result + ", " + identifiedBy));
    }

    private String payment(long sum) {
        return Rows.payment(id, store, INVOICE, -id, sum);
    }

    private static void refused(String state, String... statements) {
        assertThatThrownBy(() -> Sql.run(TestDatabase.asApp(), statements))
                .isInstanceOfSatisfying(
                        SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo(state));
    }
}
