package ru.medkassa.adapters.persistence.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.medkassa.adapters.persistence.schema.Sql;
import ru.medkassa.adapters.persistence.schema.TestDatabase;

/** A batch of the clean-up finds its rows by an index, in a journal of some months of which most is to go. */
class CleanUpPlanTest {

    private static final int ROWS = 50_000;
    private static final int BATCH = 1000;

    private static long organization;

    @BeforeAll
    static void fill() throws SQLException {
        organization = new Hospital().tenant.organization().id().value();
        Sql.run(TestDatabase.asOwner(), """
                insert into medkassa.journal (number, called_at, direction, method, attempt, organization_id, http_code,
                    result, message, duration_nanos, identified_by, caller_address)
                select -50000000 - n, now() - n * interval '5 min', 'INCOMING', 'Pay', 1,
                    case when n %% 10 > 0 then %d end, 200, 'DONE', '', 7000000, 'PASSWORD', '10.0.0.1'
                from generate_series(1, %d) n""".formatted(organization, ROWS), "analyze medkassa.journal");
    }

    @Test
    void the_rows_of_an_organisation_are_found_by_an_index() throws SQLException {
        foundByAnIndex(String.valueOf(organization));
    }

    @Test
    void the_rows_of_no_organisation_are_found_by_an_index() throws SQLException {
        foundByAnIndex("null");
    }

    /** What the transaction did is counted by the database itself; then it is undone. */
    private static void foundByAnIndex(String whose) throws SQLException {
        try (Connection connection = TestDatabase.asApp().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update medkassa.organization set clean_up = true, kept_days = 30");
            assertThat(number(
                            statement,
                            "select removed from medkassa.clean_up('JOURNAL', " + whose + ", now(), '-infinity', "
                                    + BATCH + ")"))
                    .isEqualTo(BATCH);
            String counted = " from pg_stat_xact_user_tables where schemaname = 'medkassa' and relname = 'journal'";
            assertThat(number(statement, "select seq_scan" + counted)).isZero();
            assertThat(number(statement, "select seq_tup_read" + counted)).isZero();
            assertThat(number(statement, "select idx_tup_fetch" + counted)).isBetween(1L * BATCH, 3L * BATCH);
            connection.rollback();
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
