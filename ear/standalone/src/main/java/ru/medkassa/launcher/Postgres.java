package ru.medkassa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Our own PostgreSQL: one data directory, made at the first start and kept from then on. */
final class Postgres {

    /** The only door: the loopback address, and a password for everybody. */
    private static final String DOOR = "host all all 127.0.0.1/32 scram-sha-256\n";

    private static final int START_TIMEOUT_SECONDS = 300;
    private static final int STOP_TIMEOUT_SECONDS = 60;

    private final Path data;
    private final PostgresBinaries binaries;
    private final PostgresAccount account;
    private boolean closed;

    Postgres(Path directory) throws IOException, InterruptedException {
        data = directory.resolve("postgres");
        binaries = PostgresBinaries.unpack(directory.resolve("postgres-programs"));
        account = PostgresAccount.choose(data, directory, binaries);
    }

    boolean isNew() {
        return !Files.exists(data);
    }

    /** Makes the data directory beside its place and renames it, so that a half-made one is never taken for data. */
    void create(String superuserPassword) throws IOException, InterruptedException {
        Path unfinished = data.resolveSibling("postgres-unfinished");
        Trees.delete(unfinished);
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.give(unfinished);
        Path password = WholeFile.writeSecret(data.resolveSibling("postgres-password"), superuserPassword + "\n");
        account.give(password);
        try {
            Command.run(account.command(
                            binaries.program("initdb"),
                            "-D",
                            unfinished,
                            "-U",
                            DatabasePasswords.SUPERUSER,
                            "--pwfile",
                            password,
                            "--auth",
                            "scram-sha-256",
                            "--encoding",
                            "UTF8",
                            "--locale",
                            "C",
                            "--locale-provider",
                            "builtin",
                            "--builtin-locale",
                            "C.UTF-8",
                            "--data-checksums"))
                    .orRefuse("PostgreSQL could not make its data directory " + data);
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Ends a PostgreSQL that an earlier, killed run left working on this data directory. */
    synchronized boolean stopOrphan() throws IOException, InterruptedException {
        boolean orphan = Postmaster.of(data).isPresent();
        stop();
        LogFile.keepPrevious(log());
        Postmaster.removeMisleadingNote(data);
        return orphan;
    }

    synchronized void start(int port) throws IOException, InterruptedException {
        if (closed) {
            return;
        }
        Files.writeString(data.resolve("pg_hba.conf"), DOOR);
        Path log = log();
        Command start = Command.run(account.command(
                binaries.program("pg_ctl"),
                "start",
                "-w",
                "-t",
                START_TIMEOUT_SECONDS,
                "-s",
                "-D",
                data,
                "-l",
                log,
                "-o",
                PostgresOptions.onPort(port)));
        if (!start.succeeded()) {
            throw new StartRefused(
                    "PostgreSQL did not start: " + LogFile.reason(log, start.output()) + " (" + log + ")");
        }
    }

    /** Sets the superuser's password without asking for the old one, as the owner of the files may. */
    void resetSuperuser(String password) throws IOException, InterruptedException {
        Command.run(
                        account.command(binaries.program("postgres"), "--single", "-D", data, "postgres"),
                        "ALTER ROLE " + DatabasePasswords.SUPERUSER + " PASSWORD '" + password + "';\n")
                .orRefuse("PostgreSQL did not accept a new password for its superuser");
    }

    void awaitEnd() throws IOException {
        Postmaster.of(data)
                .ifPresent(postmaster -> postmaster.process().onExit().join());
    }

    synchronized boolean isWanted() {
        return !closed;
    }

    /** Stops for good: a start that comes later does nothing. */
    synchronized void close() throws IOException, InterruptedException {
        closed = true;
        stop();
    }

    private void stop() throws IOException, InterruptedException {
        if (Postmaster.of(data).isPresent()) {
            Command.run(account.command(
                            binaries.program("pg_ctl"),
                            "stop",
                            "-w",
                            "-t",
                            STOP_TIMEOUT_SECONDS,
                            "-s",
                            "-m",
                            "fast",
                            "-D",
                            data))
                    .orRefuse("PostgreSQL did not stop");
        }
    }

    private Path log() {
        return data.resolve("postgres.log");
    }
}
