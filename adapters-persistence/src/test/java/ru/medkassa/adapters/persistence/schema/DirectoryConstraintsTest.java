package ru.medkassa.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.domain.Fresh;

/** The database keeps hospitals apart and codes meaningful, whoever writes. */
class DirectoryConstraintsTest {

    private static final String BREACH = "23514";
    private static final String NO_PARENT = "23503";

    private static long store;
    private static long hospital;

    @BeforeAll
    static void takeInAStore() throws SQLException {
        store = Rows.store();
        hospital = Rows.organizationOf(store);
    }

    @Test
    void a_user_gets_a_store_of_its_own_hospital() throws SQLException {
        String login = user();

        Sql.run(TestDatabase.asApp(), grant(login, store, hospital));

        assertThat(Sql.column(
                        TestDatabase.asApp(),
                        "select store_id from medkassa.api_user_store where login = '" + login + "'"))
                .containsExactly(Long.toString(store));
    }

    @Test
    void a_user_gets_no_store_of_somebody_elses_hospital_under_either_name() throws SQLException {
        String login = user();
        long elsewhere = Rows.store();

        refused(NO_PARENT, grant(login, elsewhere, hospital));
        refused(NO_PARENT, grant(login, elsewhere, Rows.organizationOf(elsewhere)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'STATE', 1, 'CASH'",
                "'PAYMENT_KIND', 1, 'PAID'",
                "'TAX', 1, 'SALE'",
                "'COLOUR', 1, 'CASH'",
                "'STATE', 1.5, 'PAID'",
                "'INVOICE_TYPE', 2147483648, 'SALE'",
                "'TAX', 1000, 'BASE'",
                "'TAX', -1, 'BASE'"
            })
    void a_code_that_means_nothing_is_refused(String entry) {
        refused(BREACH, "insert into medkassa.dictionary_entry values (" + hospital + ", " + entry + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"' '", "'a:b'"})
    void a_login_that_http_cannot_carry_is_refused(String login) {
        refused(BREACH, insertUser(login, "'AUDITOR'"));
    }

    @Test
    void a_role_that_does_not_exist_is_refused() {
        refused(BREACH, insertUser("'u" + Fresh.number() + "'", "'KING'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' ', '7700000000', '1000000000000', 'UTC', null",
                "'H', '770000000', '1000000000000', 'UTC', null",
                "'H', '7700000000', '100000000000', 'UTC', null",
                "'H', '7700000000', '1000000000000', '', null",
                "'H', '7700000000', '1000000000000', 'UTC', ' '"
            })
    void a_hospital_with_a_value_that_means_nothing_is_refused(String values) {
        refused(
                BREACH,
                "insert into medkassa.organization (name, inn, ogrn, zone, mis_system) values (" + values + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.1", "1", "1.02", "1.2."})
    void an_oid_that_is_none_is_refused(String oid) {
        refused(
                BREACH,
                "insert into medkassa.store (organization_id, oid, name) values (" + hospital + ", '" + oid
                        + "', 'S')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mis_address = 'https://mis'", "mis_asked = false", "mis_login = 'l'", "mis_trusted = 'PEM'"})
    void a_system_is_called_wholly_or_not_at_all(String columns) throws SQLException {
        long untouched = Rows.organizationOf(Rows.store());

        refused(BREACH, "update medkassa.organization set " + columns + " where id = " + untouched);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mis_address = 'ftp://mis'",
                "mis_address = 'https://mis/'",
                "mis_access = 'BASIC'",
                "mis_access = 'BASIC', mis_login = 'l'",
                "mis_access = 'BEARER', mis_login = 'l', mis_secret = decode(repeat('00', 40), 'hex')",
                "mis_access = 'BEARER', mis_secret = 'a password as it is'",
                "mis_secret = decode(repeat('00', 40), 'hex')",
                "mis_connect_millis = 60001",
                "mis_answer_millis = 99",
                "mis_parallel = 65",
                "mis_parallel = null",
                "mis_address = null",
                "mis_system = null"
            })
    void a_connection_that_means_nothing_is_refused(String column) throws SQLException {
        String right = "update medkassa.organization set mis_system = 'MIS', mis_address = 'https://mis',"
                + " mis_access = 'NOTHING', mis_connect_millis = 100, mis_answer_millis = 100, mis_parallel = 1,"
                + " mis_asked = true where id = " + hospital;
        Sql.run(TestDatabase.asApp(), right);

        refused(BREACH, "update medkassa.organization set " + column + " where id = " + hospital);
    }

    private static String user() throws SQLException {
        String login = "user " + Fresh.number();
        Sql.run(TestDatabase.asApp(), insertUser("'" + login + "'", "'AUDITOR'"));
        return login;
    }

    private static String insertUser(String login, String role) {
        return "insert into medkassa.api_user (login, role, enabled, organization_id) values (" + login + ", " + role
                + ", true, " + hospital + ")";
    }

    private static String grant(String login, long toStore, long organization) {
        return "insert into medkassa.api_user_store (login, store_id, organization_id) values ('" + login + "', "
                + toStore + ", " + organization + ")";
    }

    private static void refused(String state, String statement) {
        assertThatThrownBy(() -> Sql.run(TestDatabase.asApp(), statement))
                .isInstanceOfSatisfying(
                        SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo(state));
    }
}
