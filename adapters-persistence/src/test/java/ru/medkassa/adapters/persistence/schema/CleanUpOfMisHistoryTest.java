package ru.medkassa.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.domain.Fresh;

/** What came from the information system goes by the same rule as the journal, each arrival with its lines. */
class CleanUpOfMisHistoryTest {

    private static final String CLEAN_UP =
            "select removed from medkassa.clean_up('MIS_HISTORY', %d, now(), '-infinity', 2)";

    private long store;
    private long organization;

    @BeforeEach
    void aHospitalThatKeepsThirtyDays() throws SQLException {
        List<String> table = Sql.column(TestDatabase.asOwner(), "select to_regclass('medkassa.arrival')");
        assumeThat(table.get(0)).as("the history of the information system").isNotNull();
        store = Rows.store();
        organization = Rows.organizationOf(store);
        Sql.run(
                TestDatabase.asOwner(),
                "update medkassa.organization set clean_up = true, kept_days = 30 where id = " + organization);
    }

    @Test
    void old_arrivals_go_with_their_lines_a_few_at_a_time_and_young_ones_stay() throws SQLException {
        long young = arrival(29);
        arrival(31);
        arrival(400);
        arrival(31);

        assertThat(Sql.column(TestDatabase.asApp(), CLEAN_UP.formatted(organization)))
                .containsExactly("2");
        assertThat(Sql.column(TestDatabase.asApp(), CLEAN_UP.formatted(organization)))
                .containsExactly("1");

        assertThat(numbers("number", "arrival")).containsExactly(String.valueOf(young));
        assertThat(numbers("arrival", "arrival_line")).containsExactly(String.valueOf(young));
    }

    @Test
    void the_journal_of_the_same_organisation_is_left_alone() throws SQLException {
        Sql.run(
                TestDatabase.asOwner(),
                Rows.journal(
                                "direction, attempt, http_code, result, identified_by, organization_id",
                                "'INCOMING', 1, 200, 'DONE', 'NOTHING', " + organization)
                        .replace("now()", "now() - interval '31 days'"));

        assertThat(Sql.column(TestDatabase.asApp(), CLEAN_UP.formatted(organization)))
                .containsExactly("0");
        assertThat(numbers("number", "journal")).hasSize(1);
    }

    private List<String> numbers(String column, String table) throws SQLException {
        return Sql.column(
                TestDatabase.asOwner(),
                "select " + column + " from medkassa." + table + " where organization_id = " + organization);
    }

    private long arrival(int daysAgo) throws SQLException {
        long number = -Fresh.number();
        String moment = "now() - interval '" + daysAgo + " days'";
        Sql.run(
                TestDatabase.asOwner(),
                "insert into medkassa.arrival (number, organization_id, store_id, arrived_at, way, guid, invoice_number,"
                        + " issued_at, type, payer_family, payer_name, payer_patronymic, payer_phone, payer_email, state,"
                        + " total, received, returned, returned_in_excess, words) values (" + number + ", "
                        + organization
                        + ", " + store + ", " + moment
                        + ", 'PUSH', gen_random_uuid(), '17', now(), 'SALE', 'F', 'N', '',"
                        + " '', '', 'ISSUED', 1000, 0, 0, 0, '')",
                "insert into medkassa.arrival_line values (" + number + ", 0, " + organization + ", " + moment
                        + ", gen_random_uuid(), 'A01', 'L', 1, 1000, 0, 1, false)");
        return number;
    }
}
