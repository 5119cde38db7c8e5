package ru.medkassa.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The command line of Payara Micro and the two files it reads, written anew for each start. */
record ServerCommand(Workplace workplace, Settings settings) {

    private static final String LOGGING = "server-logging.properties";

    List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + settings.heap());
        words.add("-XX:+ExitOnOutOfMemoryError");
        words.add("-XX:ErrorFile=" + workplace.in("server-crash.log"));
        words.add("-Djava.io.tmpdir=" + workplace.in("server-files"));
        words.add("-Djava.awt.headless=true");
        words.add("-Dfile.encoding=UTF-8");
        words.addAll(openings());
        words.addAll(List.of("-cp", payaraMicro() + File.pathSeparator + installed("launcher.jar")));
        words.addAll(List.of(ServerProcess.class.getName(), lock().toString()));
        words.addAll(List.of("--nocluster", "--nohostaware", "--disablephonehome"));
        words.addAll(List.of("--port", String.valueOf(settings.listener().port()), "--contextroot", "/"));
        words.addAll(List.of("--rootdir", workplace.in("server").toString()));
        words.addAll(List.of("--prebootcommandfile", bootCommands().toString()));
        words.addAll(List.of("--logproperties", logging().toString()));
        words.addAll(List.of("--deploy", installed("medkassa.war").toString()));
        return words;
    }

    Path lock() {
        return workplace.in("server.lock");
    }

    private Path bootCommands() throws IOException {
        String http = "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
        return Files.write(
                workplace.in("server-boot.asadmin"),
                List.of(
                        "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
                        "set configs.config.server-config.network-config.network-listeners.network-listener"
                                + ".http-listener.address="
                                + settings.listener().host(),
                        // A payer's full name in a query, percent-encoded, beside a long Authorization header.
                        http + "header-buffer-length-bytes=32768",
                        // 1C may send a body with a GET.
                        http + "allow-payload-for-undefined-http-methods=true",
                        // Which product answers is nobody's business.
                        http + "server-header=false",
                        // How many calls one kept connection may carry; the default breaks it every 250.
                        http + "max-connections=1000000",
                        // 1C speaks HTTP/1.1; an upgrade offered by a library in between only costs round trips.
                        http + "http2-enabled=false"));
    }

    private Path logging() throws IOException {
        Path file = workplace.in(LOGGING);
        try (InputStream content = ServerCommand.class.getResourceAsStream(LOGGING)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** What Payara Micro's own manifest opens in the JDK; the JVM reads it there only under {@code -jar}. */
    private List<String> openings() throws IOException {
        try (JarFile jar = new JarFile(payaraMicro().toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            List<String> openings = new ArrayList<>();
            for (String kind : List.of("Add-Exports", "Add-Opens")) {
                for (String name : manifest.getValue(kind).strip().split("\\s+")) {
                    openings.add("--" + kind.toLowerCase(Locale.ROOT) + "=" + name + "=ALL-UNNAMED");
                }
            }
            return openings;
        }
    }

    private Path payaraMicro() {
        return installed("payara-micro.jar");
    }

    private Path installed(String name) {
        return workplace.installation().resolve(name);
    }
}
