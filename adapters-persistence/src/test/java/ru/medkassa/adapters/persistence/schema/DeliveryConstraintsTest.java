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

/** The database knows the invariants of deliveries itself, whoever writes. */
class DeliveryConstraintsTest {

    private static final String BREACH = "23514";
    private static final String NO_PARENT = "23503";
    private static final UUID INVOICE = Fresh.uuid();
    private static final String ABOUT_THE_INVOICE = "'" + INVOICE + "'";

    private static long store;

    @BeforeAll
    static void takeInAnInvoice() throws SQLException {
        store = Rows.store();
        Sql.run(TestDatabase.asApp(), Rows.invoice(store, INVOICE, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'RECEIVED'   | null    | null | null      | null",
                "'RECEIVED'   | invoice | null | 'OFD_DUE' | null",
                "'RECEIVED'   | invoice | 1    | null      | null",
                "'STATE'      | invoice | null | null      | null",
                "'STATE'      | invoice | null | 'LOST'    | null",
                "'PAID'       | invoice | 1    | null      | null",
                "'CASH_DESKS' | null    | null | null      | null",
                "'CASH_DESKS' | invoice | null | null      | '{}'",
                "'SMOKE'      | invoice | null | null      | null"
            })
    void a_delivery_says_what_its_kind_says(String kind, String invoice, String check, String state, String desks) {
        refused(BREACH, insert(kind, invoice.replace("invoice", ABOUT_THE_INVOICE), check, state, desks));
    }

    @Test
    void a_delivery_is_about_an_invoice_that_is_there() {
        refused(NO_PARENT, insert("'RECEIVED'", "'" + Fresh.uuid() + "'", "null", "null", "null"));
    }

    @Test
    void a_payment_is_told_only_if_it_is_in_the_books() {
        refused(
                NO_PARENT,
                "insert into medkassa.delivery (organization_id, store_id, kind, invoice_guid, cash_desk_guid, check_number,"
                        + " put_at, due_at) values (1, " + store + ", 'PAID', " + ABOUT_THE_INVOICE + ", "
                        + ABOUT_THE_INVOICE + ", 7, now(), now())");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'DONE'",
                "state = 'DONE', due_at = 'infinity'",
                "state = 'ATTENTION'",
                "state = 'GIVEN_UP', due_at = 'infinity', given_up_at = now(), given_up_by = 'O'",
                "state = 'GIVEN_UP', due_at = 'infinity', given_up_at = now(), given_up_by = 'O', given_up_reason = ''",
                "attempts = 1",
                "attempts = -1",
                "lease_token = gen_random_uuid()",
                "done_at = now()",
                "given_up_by = 'O'",
                "last_http_code = 600"
            })
    void a_delivery_stands_as_only_a_delivery_can(String change) {
        refused(
                BREACH,
                insert("'RECEIVED'", ABOUT_THE_INVOICE, "null", "null", "null"),
                "update medkassa.delivery set " + change + " where invoice_guid = " + ABOUT_THE_INVOICE);
    }

    private static String insert(String kind, String invoice, String check, String state, String desks) {
        return "insert into medkassa.delivery (organization_id, store_id, kind, invoice_guid, check_number, state_code,"
                + " cash_desks, put_at, due_at) values (1, " + store + ", " + kind + ", " + invoice + ", " + check
                + ", "
                + state + ", " + desks + ", now(), now())";
    }

    private static void refused(String state, String... statements) {
        assertThatThrownBy(() -> Sql.run(TestDatabase.asApp(), statements))
                .isInstanceOfSatisfying(
                        SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo(state));
    }
}
