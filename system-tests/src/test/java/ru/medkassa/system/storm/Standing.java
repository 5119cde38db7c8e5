package ru.medkassa.system.storm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import ru.medkassa.system.launcher.HospitalPostgres;
import ru.medkassa.system.launcher.LauncherProcess;

/** One server on a PostgreSQL of the hospital's own, started once and shared by all classes that ask for it. */
record Standing(HospitalPostgres postgres, LauncherProcess launcher, Demo demo) implements AutoCloseable {

    private static Standing start() {
        try {
            Path directory = newDirectory("standing");
            HospitalPostgres postgres = HospitalPostgres.create(directory.resolve("hospital"), freePort());
            LauncherProcess launcher =
                    LauncherProcess.start(directory.resolve("server"), freePort(), postgres.settings());
            return new Standing(postgres, launcher, Demo.read(directory.resolve("server/demo.json")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Path newDirectory(String name) {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of(System.getProperty("launcher.directory"))), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    CashDesk cashDesk(String login) {
        return demo.cashDesk(launcher.url(), login);
    }

    Books books() {
        return new Books(postgres::connect);
    }

    @Override
    public void close() throws IOException {
        launcher.close();
        postgres.close();
    }

    /** Gives a test the server, and starts it for the first one. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Standing.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Standing.class, key -> start(), Standing.class);
        }
    }
}
