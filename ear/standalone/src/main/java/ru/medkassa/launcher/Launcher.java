package ru.medkassa.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ./medkassa run [--with-mis]}: starts PostgreSQL, or takes the hospital's own, if it is wanted a medical information
 * system to talk to, then the server with the application, tells the person where they answer, and stands by all of them
 * until it is stopped.
 */
public final class Launcher {

    private static final String WITH_MIS = "--with-mis";

    /** Held as long as the process lives. */
    private static RunLock lock;

    private final PrintStream out;
    private final Workplace workplace;
    private final Settings settings;
    private final boolean withMis;
    private final Shutdown shutdown;

    private Launcher(PrintStream out, Workplace workplace, Settings settings, boolean withMis) {
        this.out = out;
        this.workplace = workplace;
        this.settings = settings;
        this.withMis = withMis;
        this.shutdown = Shutdown.onExit(out);
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            Settings settings = Settings.from(System.getenv());
            boolean withMis = Arrays.asList(args).contains(WITH_MIS);
            if (withMis && !settings.demonstration()) {
                throw new StartRefused(WITH_MIS + " is for the demonstration hospital, which is not loaded here.");
            }
            Workplace workplace = Workplace.of(
                    Path.of(System.getProperty("medkassa.installation")),
                    Path.of(System.getProperty("medkassa.directory")));
            lock = onlyRun(workplace);
            new Launcher(System.out, workplace, settings, withMis).run();
        } catch (StartRefused e) {
            refuse(e.getMessage());
        } catch (AccessDeniedException e) {
            refuse(e.getFile() + " may not be used by the user " + System.getProperty("user.name")
                    + ": start as the user it belongs to, or give it to this one (chown).");
        } catch (IOException | SQLException e) {
            refuse("The start failed: " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static void refuse(String reason) {
        System.err.println(reason);
        System.exit(1);
    }

    private static RunLock onlyRun(Workplace workplace) throws IOException {
        Path file = workplace.in("run.lock");
        Optional<RunLock> taken = RunLock.take(file);
        if (taken.isEmpty()) {
            throw new StartRefused("Medkassa is already running in " + workplace.directory() + " ("
                    + RunLock.holder(file) + "). It was left as it is.");
        }
        return taken.get();
    }

    private void run() throws IOException, InterruptedException, SQLException {
        Server.awaitEndOfPredecessor(workplace);
        settings.listener().mustBeFree();
        Database database = database();
        Demonstration demonstration = new Demonstration(workplace.in("demo.json"), settings);
        Map<String, String> environment = new HashMap<>(database.toEnvironment());
        if (settings.hospitalDatabase().isEmpty()) {
            environment.putAll(
                    new SecretKeyFile(workplace.in("secrets.key")).toEnvironment(new Environment(System.getenv())));
        }
        environment.putAll(demonstration.toEnvironment());
        Optional<MisStandIn> mis = mis();
        mis.ifPresent(it -> environment.putAll(it.toEnvironment()));
        demonstration.forget();
        out.println("Starting the server, which takes some 15 seconds …");
        Server server = shutdown.add(Server.start(workplace, settings, environment));
        new Readiness(server, settings.listener().localUrl()).await(settings.startTimeout());
        demonstration.tell(out);
        mis.ifPresent(it -> it.tell(out));
        out.println("Log: " + server.log() + ". Stop with Ctrl-C.");
        int exitCode = server.awaitEnd();
        if (!shutdown.hasBegun()) {
            throw new StartRefused(
                    "The server ended unexpectedly (exit code " + exitCode + "). Its log: " + server.log());
        }
    }

    private Optional<MisStandIn> mis() throws IOException {
        return withMis ? Optional.of(shutdown.add(MisStandIn.start(workplace, settings.misPort()))) : Optional.empty();
    }

    private Database database() throws IOException, InterruptedException, SQLException {
        if (settings.hospitalDatabase().isPresent()) {
            Database database = settings.hospitalDatabase().get();
            new HospitalDatabase(database).check();
            return database;
        }
        OwnDatabase own = shutdown.add(new OwnDatabase(workplace.directory(), settings.postgresPort(), out));
        out.println("Starting PostgreSQL; its data is kept in " + workplace.in("postgres") + " …");
        Database database = own.start();
        own.watch(database, () -> System.exit(1));
        return database;
    }
}
