package ru.medkassa.system.mis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import ru.medkassa.system.launcher.HospitalPostgres;

/** Two servers on one PostgreSQL, and their information system; started once for all classes that ask for it. */
record MisStanding(HospitalPostgres postgres, Upstream upstream, Node first, Node second) implements AutoCloseable {

    private static MisStanding start() {
        try {
            Path directory = Files.createTempDirectory(
                    Files.createDirectories(Path.of(System.getProperty("launcher.directory"))), "mis");
            HospitalPostgres postgres = HospitalPostgres.create(directory.resolve("hospital"), freePort());
            Upstream upstream = Upstream.start(freePort(), directory.resolve("mis.ndjson"));
            Map<String, String> settings = new HashMap<>(postgres.settings());
            settings.put("MEDKASSA_DEMONSTRATION_MIS_URL", upstream.address());
            settings.put("MEDKASSA_DELIVERY_RETRY", "1s,1s,2s");
            settings.put("MEDKASSA_DELIVERY_LEASE", "20s");
            return new MisStanding(
                    postgres,
                    upstream,
                    new Node(directory.resolve("first"), freePort(), settings),
                    new Node(directory.resolve("second"), freePort(), settings));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Caller caller(String role) throws IOException {
        return Caller.of(first.demonstrationFile(), first.launcher().url(), role);
    }

    long number(String sql, Object... values) {
        try (Connection connection = postgres.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        first.close();
        second.close();
        upstream.close();
        postgres.close();
    }

    /** Gives a test the servers, and starts them for the first one. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == MisStanding.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(MisStanding.class, key -> start(), MisStanding.class);
        }
    }
}
