package ru.medkassa.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures one kind of call against the limit of its statements, in turns, and looks whether all was as it should be. */
record Measurement(BenchDatabase database, ClosedLoop desks, Limit limit, Plan plan, PrintStream out) {

    private static final String PAYMENTS = "select count(*) from medkassa.payment";

    private static final int ATTEMPTS = 3;

    Series run(Traffic traffic, Script script) throws IOException, SQLException, InterruptedException {
        List<String> problems = new ArrayList<>(difference(traffic, script));
        out.printf("%s: warming up …%n", traffic.name());
        counted(traffic, Plan.WARM_UP_CONNECTIONS, plan.warmUp(), problems);
        limit.perSecond(script, Plan.WARM_UP_CONNECTIONS, plan.point());
        List<Point> points = new ArrayList<>();
        for (int connections : plan.connections()) {
            points.add(point(traffic, script, connections, problems));
            out.println(points.get(points.size() - 1).line());
        }
        return new Series(traffic, points, problems);
    }

    private Point point(Traffic traffic, Script script, int connections, List<String> problems)
            throws IOException, SQLException, InterruptedException {
        Load server = Load.none();
        double sum = 0;
        for (int round = 0; round < plan.rounds(); round++) {
            server = server.plus(counted(traffic, connections, plan.point(), problems));
            sum += limit.perSecond(script, connections, plan.point());
        }
        return new Point(connections, server, sum / plan.rounds());
    }

    /** Every good answer to Pay is a payment in the books, and every payment was answered. */
    private Load counted(Traffic traffic, int connections, Duration duration, List<String> problems)
            throws SQLException, InterruptedException {
        long before = database.number(PAYMENTS);
        Load load = desks.run(traffic, connections, duration);
        long added = database.number(PAYMENTS) - before;
        if (load.bad() > 0) {
            problems.add(load.bad() + " calls were not answered 200: " + load.answers());
        }
        if (traffic.recordsPayments() && added != load.good()) {
            problems.add(load.good() + " payments were answered 200, " + added + " are in the books");
        }
        return load;
    }

    /** More than one attempt, since now and then the server reads anew what it knows of users and hospitals. */
    private List<String> difference(Traffic traffic, Script script)
            throws SQLException, IOException, InterruptedException {
        List<StatementKind> scripted =
                StatementKind.ofAll(script.statements().stream().map(Script.SqlStatement::sql));
        List<String> sent = List.of();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            desks.once(traffic);
            sent = new StatementLog(database).of(() -> desks.once(traffic));
            if (StatementKind.ofAll(sent.stream()).equals(scripted)) {
                return List.of();
            }
        }
        return List.of("The limit is not that of the server's statements. The script does " + scripted
                + ", but the server sends:\n" + String.join("\n", sent));
    }
}
