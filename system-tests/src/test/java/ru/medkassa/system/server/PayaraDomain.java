package ru.medkassa.system.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A domain of Payara Server as a hospital's administrator would prepare it: made anew, reached from this machine only, and
 * without the doors that Medkassa does not use.
 */
record PayaraDomain(Path home, String name) {

    private static final String NOT_OURS = "(<jmx-connector|<hazelcast-config-specific-configuration"
            + "|<network-listener(?=[^>]*name=\"http-listener-2\"))";

    /** Before Arquillian, which refuses to begin without the domain. */
    static final class Preparation implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
            ofTheseTests().create();
        }
    }

    static PayaraDomain ofTheseTests() {
        return new PayaraDomain(Path.of(System.getProperty("payara.home")), System.getProperty("payara.domain"));
    }

    /** Ends the server's process and starts another, as an administrator does after a change. */
    void restart() throws IOException, InterruptedException {
        asadmin("restart-domain", name);
    }

    private void create() throws IOException, InterruptedException {
        delete(directory());
        asadmin(
                "create-domain",
                "--nopassword",
                "--checkports=false",
                "--adminport=" + System.getProperty("payara.admin.port"),
                "--instanceport=" + System.getProperty("payara.http.port"),
                name);
        closeDoors();
    }

    private void asadmin(String... words) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(home.resolve("bin/asadmin").toString(), "--interactive=false"), Stream.of(words))
                .toList();
        Process asadmin = new ProcessBuilder(command).redirectErrorStream(true).start();
        asadmin.getOutputStream().close();
        String told = new String(asadmin.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asadmin.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
    }

    private void closeDoors() throws IOException {
        Path file = directory().resolve("config/domain.xml");
        String closed = Files.readString(file)
                .replaceAll(NOT_OURS, "$1 enabled=\"false\"")
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replaceAll("<network-listener (?![^>]*address=)", "<network-listener address=\"127.0.0.1\" ");
        Files.writeString(file, closed);
    }

    private Path directory() {
        return home.resolve("glassfish/domains").resolve(name);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
