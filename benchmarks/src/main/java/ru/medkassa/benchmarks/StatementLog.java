package ru.medkassa.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's log, in which for a moment all statements are written, to see what the server really sends. */
record StatementLog(BenchDatabase database) {

    private static final String FILE = "'postgres.log'";
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\S+ \\S+ \\S+ \\[(\\d+)\\] LOG:  (?:statement|execute [^:]*): (.*(?:\\R\\t.*)*)");
    private static final String OF_A_CALL = "insert into medkassa.journal";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    /** A call to the server. */
    interface Call {
        void make() throws IOException;
    }

    /** The statements of the transaction that wrote the call's row of the journal. */
    List<String> of(Call call) throws SQLException, IOException, InterruptedException {
        switchTo("all");
        try {
            long before = database.number("select size from pg_stat_file(" + FILE + ")");
            call.make();
            return statements(textFrom(before));
        } finally {
            switchTo("none");
            database.execute("alter system reset log_statement", "select pg_reload_conf()");
        }
    }

    private void switchTo(String what) throws SQLException, InterruptedException {
        database.execute("alter system set log_statement = '" + what + "'", "select pg_reload_conf()");
        while (database.number("select (current_setting('log_statement') = '" + what + "')::int") == 0) {
            TimeUnit.NANOSECONDS.sleep(LOOK_AGAIN.toNanos());
        }
    }

    private String textFrom(long offset) throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select pg_read_file(" + FILE + ", " + offset + ", 10000000)")) {
            rows.next();
            return rows.getString(1);
        }
    }

    static List<String> statements(String log) {
        Map<String, List<String>> open = new HashMap<>();
        Matcher entry = ENTRY.matcher(log);
        while (entry.find()) {
            String sql = entry.group(2);
            List<String> transaction = open.computeIfAbsent(entry.group(1), process -> new ArrayList<>());
            if (sql.equalsIgnoreCase("begin")) {
                transaction.clear();
            }
            transaction.add(sql);
            if (sql.equalsIgnoreCase("commit") && transaction.stream().anyMatch(it -> it.contains(OF_A_CALL))) {
                return transaction;
            }
        }
        return List.of();
    }
}
