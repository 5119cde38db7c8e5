package ru.medkassa.system.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.medkassa.system.launcher.LauncherProcess;
import ru.medkassa.system.launcher.OwnPostgres;

/** {@code kill -9} in the middle of the working day, of each process and of all together. */
class CrashLauncherIT {

    private static final int INVOICES = 6;
    private static final int SOME = 60;

    private static Path directory;
    private static OwnPostgres postgres;
    private static int port;
    private static LauncherProcess launcher;
    private static Demo demo;

    @BeforeAll
    static void start() throws Exception {
        directory = Standing.newDirectory("crash");
        postgres = new OwnPostgres(directory);
        port = Standing.freePort();
        startAgain();
        demo = Demo.read(directory.resolve("demo.json"));
    }

    @AfterAll
    static void stop() throws Exception {
        launcher.close();
    }

    @Test
    void a_killed_server_loses_nothing_it_answered() throws Exception {
        Load load = busy();

        launcher.server().destroyForcibly();
        int exitCode = launcher.awaitEnd();
        List<Report> reports = load.stop();

        assertThat(exitCode).as(() -> launcher.told().toString()).isEqualTo(1);
        startAgain();
        assertNothingIsLost(reports);
    }

    @Test
    void a_killed_launcher_and_server_lose_nothing_and_the_orphaned_database_is_taken_over() throws Exception {
        Load load = busy();

        killLauncherAndServer();
        List<Report> reports = load.stop();

        startAgain();
        assertThat(launcher.told()).anyMatch(line -> line.contains("an earlier run had left behind"));
        assertNothingIsLost(reports);
    }

    @Test
    void a_killed_machine_loses_nothing_it_answered() throws Exception {
        Load load = busy();

        postgres.kill();
        killLauncherAndServer();
        List<Report> reports = load.stop();

        startAgain();
        assertNothingIsLost(reports);
    }

    @Test
    void a_killed_database_is_started_again_under_a_server_that_goes_on() throws Exception {
        Load load = busy();
        ProcessHandle server = launcher.server();

        postgres.kill();
        launcher.awaitLine("PostgreSQL is running again");
        load.forgetPaid();
        load.awaitPaid(SOME);
        List<Report> reports = load.stop();

        assertThat(launcher.server()).isEqualTo(server);
        assertThat(reports).allSatisfy(report -> assertThat(report.silences()).isEmpty());
        assertNothingIsLost(reports);
    }

    private static Load busy() throws Exception {
        if (!launcher.isRunning()) {
            startAgain();
        }
        Load load = Load.begin(desk(), demo.unpaid(INVOICES));
        load.awaitPaid(SOME);
        return load;
    }

    private static void startAgain() throws Exception {
        launcher = LauncherProcess.start(directory, port, Map.of());
    }

    private static void killLauncherAndServer() {
        ProcessHandle server = launcher.server();
        server.destroyForcibly();
        launcher.kill();
        server.onExit().join();
    }

    private static void assertNothingIsLost(List<Report> reports) throws Exception {
        Audit audit = new Audit(desk(), new Books(postgres::connect));
        Audit.onlyKnownAnswers(reports);
        assertThat(reports.stream().filter(Report::isPaid)).hasSizeGreaterThanOrEqualTo(SOME);
        audit.nothingIsLostAndNothingIsThereTwice(reports);
        audit.reportedAgainEveryPaymentIsThere(reports);
    }

    private static CashDesk desk() {
        return demo.cashDesk(launcher.url(), "Касса1");
    }
}
