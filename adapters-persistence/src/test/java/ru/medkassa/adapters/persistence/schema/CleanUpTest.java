package ru.medkassa.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.domain.Fresh;

/** What the clean-up of the journal may do to the database, and what it may not, whoever asks for it. */
class CleanUpTest {

    private static final String REFUSED = "42501";

    private final DataSource owner = TestDatabase.asOwner();
    private final DataSource app = TestDatabase.asApp();
    private long store;
    private long organization;

    @BeforeEach
    void aHospitalThatKeepsThirtyDays() throws SQLException {
        store = Rows.store();
        organization = Rows.organizationOf(store);
        Sql.run(owner, rule(true, 30));
    }

    @Test
    void the_server_removes_by_the_function_what_it_cannot_remove_by_itself() throws SQLException {
        Sql.run(owner, rows(5, 31), rows(2, 29));
        assertThatThrownBy(() -> Sql.run(app, "delete from medkassa.journal where organization_id = " + organization))
                .isInstanceOfSatisfying(
                        SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo(REFUSED));

        assertThat(Sql.column(app, cleanUp("now()", 100))).containsExactly("5");
        assertThat(left()).isEqualTo(2);
    }

    @Test
    void no_more_rows_than_asked_for_go_at_once() throws SQLException {
        Sql.run(owner, rows(5, 31));

        assertThat(Sql.column(app, cleanUp("now()", 3))).containsExactly("3");
        assertThat(Sql.column(app, cleanUp("now()", 3))).containsExactly("2");
        assertThat(Sql.column(app, cleanUp("now()", 3))).containsExactly("0");
    }

    @Test
    void a_server_whose_clock_runs_ahead_removes_nothing_too_early() throws SQLException {
        Sql.run(owner, rows(5, 29));

        assertThat(Sql.column(app, cleanUp("now() + interval '10 years'", 100))).containsExactly("0");
        assertThat(left()).isEqualTo(5);
    }

    @Test
    void where_nobody_asked_for_a_clean_up_nothing_goes() throws SQLException {
        Sql.run(owner, rows(5, 31), rule(false, 30));

        assertThat(Sql.column(app, cleanUp("now()", 100))).containsExactly("0");
        assertThat(left()).isEqualTo(5);
    }

    @Test
    void nothing_of_invoices_and_payments_goes() throws SQLException {
        UUID invoice = Fresh.uuid();
        long payment = -Fresh.number();
        Sql.run(
                owner,
                Rows.invoice(store, invoice, 1000, 0, 0, 0).replace("now()", "now() - interval '9 years'"),
                Rows.line(store, invoice, 0, "1", 1000, 1000),
                Rows.payment(payment, store, invoice, 1, 1000).replace("now()", "now() - interval '9 years'"),
                Rows.tender(payment, 0, 1000),
                "insert into medkassa.reconciliation values (" + payment + ", 'OVERPAID', now() - interval '9 years')",
                rows(1, 3000));

        assertThat(Sql.column(app, cleanUp("now()", 100))).containsExactly("1");
        assertThat(Sql.column(
                        owner,
                        "select 1 from medkassa.invoice join medkassa.invoice_line using (store_id, guid)"
                                + " join medkassa.payment p on p.invoice_guid = guid"
                                + " join medkassa.payment_tender t on t.payment_id = p.id"
                                + " join medkassa.reconciliation r on r.payment_id = p.id where p.id = " + payment))
                .hasSize(1);
    }

    @Test
    void two_servers_at_once_do_not_collide() throws SQLException {
        Sql.run(owner, rows(5, 31));
        try (Connection first = app.getConnection();
                Statement statement = first.createStatement()) {
            first.setAutoCommit(false);
            statement.execute(cleanUp("now()", 3));

            assertThat(Sql.column(app, cleanUp("now()", 3).replace("removed", "removed || ' ' || busy")))
                    .containsExactly("0 true");

            first.commit();
        }
        assertThat(Sql.column(app, cleanUp("now()", 3).replace("removed", "removed || ' ' || busy")))
                .containsExactly("2 false");
    }

    @Test
    void it_is_written_down_how_many_rows_went_on_a_day_and_by_which_rule() throws SQLException {
        Sql.run(owner, rows(5, 31));
        Sql.column(app, cleanUp("now()", 3));
        Sql.column(app, cleanUp("now()", 3));
        Sql.column(app, cleanUp("now()", 3));

        assertThat(Sql.column(
                        app,
                        "select register || ' ' || kept_days || ' ' || removed from medkassa.cleaned_up where organization_id = "
                                + organization))
                .containsExactly("JOURNAL 30 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into medkassa.cleaned_up values ('JOURNAL', null, now(), 1, now(), 1)",
                "update medkassa.cleaned_up set removed = 1",
                "delete from medkassa.cleaned_up",
                "select medkassa.days_kept(1)"
            })
    void what_was_written_down_cannot_be_changed_by_the_server(String statement) {
        assertThatThrownBy(() -> Sql.run(app, statement))
                .isInstanceOfSatisfying(
                        SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo(REFUSED));
    }

    @Test
    void nobody_but_the_server_and_the_owner_may_clean_up() throws SQLException {
        List<String> whoMay = Sql.column(
                owner,
                "select case grantee when 0 then 'everybody' else grantee::regrole::text end from pg_proc,"
                        + " aclexplode(proacl) where proname = 'clean_up' order by 1");

        assertThat(whoMay).containsExactly(TestDatabase.APP, TestDatabase.OWNER);
    }

    @Test
    void rows_of_no_organisation_stay_as_long_as_with_the_one_that_keeps_longest() throws SQLException {
        String database = "clean_up_" + Fresh.number();
        TestDatabase.create(database);
        new Migrations(TestDatabase.settings(database)).run();
        DataSource there = TestDatabase.connections(TestDatabase.OWNER, database);
        String ofNobody = "select removed from medkassa.clean_up('JOURNAL', null, now(), '-infinity', 100)";
        Sql.run(
                there,
                "insert into medkassa.organization (name, inn, ogrn, zone, clean_up, kept_days) values"
                        + " ('H', '7700000000', '1025002039776', 'UTC', true, 10),"
                        + " ('I', '7700000000', '1025002039777', 'UTC', true, 100)",
                rows(3, 99).replace("30, " + organization, "30, null"),
                rows(4, 101).replace("30, " + organization, "30, null"));

        assertThat(Sql.column(there, ofNobody)).containsExactly("4");

        Sql.run(
                there,
                "update medkassa.organization set clean_up = false where kept_days = 10",
                rows(4, 101).replace("30, " + organization, "30, null"));
        assertThat(Sql.column(there, ofNobody)).containsExactly("0");
    }

    private String rule(boolean cleanUp, int days) {
        return "update medkassa.organization set clean_up = " + cleanUp + ", kept_days = " + days + " where id = "
                + organization;
    }

    private String rows(int count, int daysAgo) {
        return "insert into medkassa.journal (number, called_at, method, message, caller_address, direction, attempt,"
                + " http_code, result, identified_by, duration_nanos, organization_id)"
                + " select -" + Fresh.number() + " * 1000 - n, now() - interval '" + daysAgo + " days',"
                + " 'Pay', '', '', 'INCOMING', 1, 200, 'DONE', 'NOTHING', 30, " + organization
                + " from generate_series(1, " + count + ") n";
    }

    private String cleanUp(String now, int most) {
        return "select removed from medkassa.clean_up('JOURNAL', " + organization + ", " + now + ", '-infinity', "
                + most + ")";
    }

    private int left() throws SQLException {
        return Integer.parseInt(
                Sql.column(owner, "select count(*) from medkassa.journal where organization_id = " + organization)
                        .get(0));
    }
}
