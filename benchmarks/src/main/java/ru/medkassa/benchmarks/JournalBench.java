package ru.medkassa.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/**
 * Says how fast an auditor turns the pages of a journal of millions of calls, filter by filter, and how fast and with how
 * much memory of the server it goes into a file. It is good if every filter answers within 100 ms in 99 cases of 100, and
 * a file holds exactly the rows that were asked for.
 */
final class JournalBench {

    private static final long GOOD_P99_MICROS = 100_000;
    private static final long LARGEST_FILE_ROWS = 1_000_000;
    private static final int WARM_UP = 20;
    private static final int DIGITS = 3;
    private static final long SEED = 20_260_302;

    private final JournalBenchOptions options;
    private final PrintStream out;
    private final Map<String, Long> figures = new LinkedHashMap<>();
    private boolean good = true;

    JournalBench(JournalBenchOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    boolean run() throws IOException, SQLException, InterruptedException {
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
        DemoFile.Place place = server.demo().cashier().place();
        long organization = new Filling(server.database(), place, 0).organizationId();
        out.printf(Locale.ROOT, "Filling the journal with %,d calls …%n", options.rows());
        new JournalFilling(server.database(), organization, options.rows()).run();
        AuditorClient auditor = new AuditorClient(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                server.demo().url(),
                server.demo().auditorOf(place.ogrn()));
        JournalQuestions questions = new JournalQuestions(options.rows(), SEED);
        out.printf("%n%-24s %10s %10s %10s%n", "pages of 100, ms", "p50", "p99", "max");
        for (String name : questions.all().keySet()) {
            ask(auditor, questions, name);
        }
        long rows = Math.min(options.rows(), LARGEST_FILE_ROWS);
        take(auditor, questions.newest(rows), rows, "journal.csv");
        take(auditor, questions.newest(rows), rows, "journal.xlsx");
        if (options.json()) {
            out.println(figures.entrySet().stream()
                    .map(it -> "\"" + it.getKey() + "\":" + it.getValue())
                    .collect(Collectors.joining(",", "{", "}")));
        }
        return good;
    }

    private void ask(AuditorClient auditor, JournalQuestions questions, String name)
            throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            auditor.pageMicros(questions.next(name));
        }
        Histogram micros = new Histogram(DIGITS);
        for (int i = 0; i < options.asked(); i++) {
            micros.recordValue(auditor.pageMicros(questions.next(name)));
        }
        long p99 = micros.getValueAtPercentile(99);
        out.printf(
                Locale.ROOT,
                "%-24s %10.1f %10.1f %10.1f%s%n",
                name,
                micros.getValueAtPercentile(50) / 1e3,
                p99 / 1e3,
                micros.getMaxValue() / 1e3,
                p99 > GOOD_P99_MICROS ? "  too slow" : "");
        figures.put("p99 µs " + name, p99);
        good &= p99 <= GOOD_P99_MICROS;
    }

    private void take(AuditorClient auditor, String query, long rows, String file)
            throws IOException, InterruptedException {
        AuditorClient.Taken taken = auditor.take(file, query);
        out.printf(
                Locale.ROOT,
                "%n%s: %,d rows, %,d bytes in %.1f s, %,.0f rows/s, used heap of the server up to %,d MiB%n",
                file,
                rows,
                taken.bytes(),
                taken.seconds(),
                rows / taken.seconds(),
                taken.largestHeapBytes() >> 20);
        figures.put(file + " rows/s", Math.round(rows / taken.seconds()));
        figures.put(file + " heap MiB", taken.largestHeapBytes() >> 20);
        if (file.endsWith(".csv") && taken.lines() != rows + 1) {
            out.println("The file has " + (taken.lines() - 1) + " rows, and " + rows + " were asked for");
            good = false;
        }
    }
}
