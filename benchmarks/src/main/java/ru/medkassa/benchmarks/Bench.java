package ru.medkassa.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says which part of the database's speed the server passes on: Pay and ByNumber as many cash desks at once, each time
 * beside the same statements sent without the server. Ends with 0 if every call was answered as it should be and the
 * statements are still the server's own, with 1 if not, with 2 if it could not measure.
 */
public final class Bench {

    private final BenchOptions options;
    private final PrintStream out;

    private Bench(BenchOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean journal = List.of(arguments).contains(JournalBenchOptions.WORD);
        try {
            boolean good = journal
                    ? new JournalBench(JournalBenchOptions.parse(arguments), out).run()
                    : new Bench(BenchOptions.parse(arguments), out).run();
            System.exit(good ? 0 : 1);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage() + "\n" + (journal ? JournalBenchOptions.USAGE : BenchOptions.USAGE));
        } catch (IOException | SQLException | IllegalStateException e) {
            String cause = e.getCause() == null ? "" : ": " + e.getCause();
            out.println("The bench could not measure: " + e.getMessage() + cause);
        }
        System.exit(2);
    }

    private boolean run() throws IOException, SQLException, InterruptedException {
        if (options.directory().isPresent()) {
            return measure(RunningServer.on(options.directory().get()));
        }
        Path directory = BenchPlaces.directory();
        out.println("Starting a server of the bench's own in " + directory + " …");
        try (OwnServer server = OwnServer.start(BenchPlaces.installation(), directory)) {
            return measure(RunningServer.on(server.directory()));
        }
    }

    private boolean measure(RunningServer server) throws IOException, SQLException, InterruptedException {
        BenchDatabase database = server.database();
        Filling filling = new Filling(database, server.demo().cashier().place(), options.invoices());
        out.printf("Filling the books with %,d invoices …%n", options.invoices());
        filling.run();
        Limit limit = limit(database, constants(filling));
        out.println("The limit is measured by " + limit.name());
        Measurement measurement =
                new Measurement(database, new ClosedLoop(server.address()), limit, Plan.of(options), out);
        TrafficMaker traffic = new TrafficMaker(server.demo(), options.invoices(), System.currentTimeMillis() * 100);
        List<Series> all = new ArrayList<>();
        for (Traffic it : List.of(traffic.pay(), traffic.byNumber())) {
            all.add(measurement.run(it, Script.parse(Filling.resource(it.key() + ".sql"))));
        }
        return report(all);
    }

    private boolean report(List<Series> all) {
        out.println();
        all.forEach(it -> out.println(it.table()));
        if (options.json()) {
            out.println(all.stream().map(Series::json).collect(Collectors.joining(",", "{", "}")));
        }
        return all.stream().allMatch(it -> it.problems().isEmpty());
    }

    private Map<String, Long> constants(Filling filling) throws SQLException {
        return Map.of(
                "invoices", (long) options.invoices(),
                "store", filling.storeId(),
                "organization", filling.organizationId());
    }

    private static Limit limit(BenchDatabase database, Map<String, Long> constants) throws InterruptedException {
        return PgbenchLimit.isInstalled() ? new PgbenchLimit(database, constants) : new JdbcLimit(database, constants);
    }
}
