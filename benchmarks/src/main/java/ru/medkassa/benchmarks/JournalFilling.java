package ru.medkassa.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Fills the journal with years of calls, straight by SQL; the indexes are put away meanwhile and made anew. */
record JournalFilling(BenchDatabase database, long organization, long rows) {

    private static final long ROWS_OF_A_STATEMENT = 500_000;

    private static final String PRESENT = "select count(*) from medkassa.journal where number < -2000000000";

    private static final String INDEXES = "select format('drop index %I.%I', schemaname, indexname), indexdef"
            + " from pg_indexes where schemaname = 'medkassa' and tablename = 'journal' and indexname <> 'journal_pkey'";

    /** A journal that was filled before is as it should be, if it was filled with as many rows. */
    void run() throws SQLException, IOException {
        if (database.number(PRESENT) == rows) {
            return;
        }
        List<String> drops = new ArrayList<>();
        List<String> creates = new ArrayList<>();
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet indexes = statement.executeQuery(INDEXES)) {
            while (indexes.next()) {
                drops.add(indexes.getString(1));
                creates.add(indexes.getString(2));
            }
        }
        try {
            database.execute(drops.toArray(String[]::new));
            database.execute("delete from medkassa.journal where number < -2000000000");
            String sql = Filling.resource("journal.sql")
                    .replace(":organization", Long.toString(organization))
                    .replace(":rows", Long.toString(rows));
            for (long first = 1; first <= rows; first += ROWS_OF_A_STATEMENT) {
                long last = Math.min(rows, first + ROWS_OF_A_STATEMENT - 1);
                database.execute(sql.replace(":first", Long.toString(first)).replace(":last", Long.toString(last)));
            }
        } finally {
            for (String create : creates) {
                database.execute("set maintenance_work_mem = '256MB'", create);
            }
        }
        database.execute("vacuum analyze medkassa.journal", "checkpoint");
    }
}
