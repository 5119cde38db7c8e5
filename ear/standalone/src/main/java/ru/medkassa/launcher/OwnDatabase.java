package ru.medkassa.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/** The database that comes with the command: PostgreSQL on the loopback address, with its roles and passwords. */
final class OwnDatabase implements Shutdown.Stoppable {

    private static final String HOST = "127.0.0.1";
    private static final String NAME = "medkassa";

    private final Postgres postgres;
    private final Path passwordFile;
    private final OptionalInt wantedPort;
    private final PrintStream out;

    OwnDatabase(Path directory, OptionalInt wantedPort, PrintStream out) throws IOException, InterruptedException {
        postgres = new Postgres(directory);
        passwordFile = directory.resolve("database.properties");
        this.wantedPort = wantedPort;
        this.out = out;
    }

    Database start() throws IOException, InterruptedException, SQLException {
        DatabasePasswords passwords = prepare();
        int port = LoopbackPort.choose(wantedPort);
        postgres.start(port);
        Database database = new Database(HOST, port, NAME, passwords.application(), passwords.owner());
        DatabaseSetup.run(database, passwords.superuser());
        return database;
    }

    /** Keeps PostgreSQL running: one that is killed is started again on the same port. */
    void watch(Database database, Runnable whenHopeless) {
        new PostgresWatch(postgres, database.port(), out, whenHopeless).begin();
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        postgres.close();
    }

    private DatabasePasswords prepare() throws IOException, InterruptedException {
        if (!postgres.isNew() && postgres.stopOrphan()) {
            out.println("Stopped a PostgreSQL that an earlier run had left behind.");
        }
        Optional<DatabasePasswords> kept = DatabasePasswords.read(passwordFile);
        DatabasePasswords passwords = kept.orElseGet(DatabasePasswords::random);
        if (kept.isEmpty()) {
            passwords.write(passwordFile);
        }
        if (postgres.isNew()) {
            postgres.create(passwords.superuser().password());
        } else if (kept.isEmpty()) {
            postgres.resetSuperuser(passwords.superuser().password());
        }
        return passwords;
    }
}
