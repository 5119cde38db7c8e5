package ru.medkassa.system.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built installation as {@code ./medkassa run} starts it: a launcher, its server, and PostgreSQL, all of them real
 * processes that can be killed.
 */
public final class LauncherProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration END = Duration.ofMinutes(2);
    private static final String START_SECONDS = "300";

    private final Process process;
    private final ToldLines told;
    private final URI url;

    private LauncherProcess(Process process, URI url) {
        this.process = process;
        this.told = ToldLines.by(process);
        this.url = url;
    }

    /** Starts it and waits until the server answers. */
    public static LauncherProcess start(Path directory, int port, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(directory)).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("MEDKASSA_"));
        environment.put("MEDKASSA_HTTP_PORT", String.valueOf(port));
        environment.put("MEDKASSA_START_TIMEOUT", START_SECONDS);
        environment.putAll(settings);
        LauncherProcess launcher = new LauncherProcess(builder.start(), URI.create("http://127.0.0.1:" + port));
        launcher.told.await("Medkassa answers at", START);
        return launcher;
    }

    public URI url() {
        return url;
    }

    /** What it has told so far. */
    public List<String> told() {
        return told.soFar();
    }

    public void awaitLine(String part) {
        told.await(part, START);
    }

    /** The process of Payara Micro, the launcher's only lasting child. */
    public ProcessHandle server() {
        return process.children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no server: " + told.soFar()));
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Takes the launcher away ({@code kill -9}); what it started is left behind. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The launcher does not end: " + told.soFar());
        }
        return process.exitValue();
    }

    /** Stops everything in good order, as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static List<String> command(Path directory) {
        String installation = System.getProperty("medkassa.installation");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dmedkassa.installation=" + installation,
                "-Dmedkassa.directory=" + directory,
                "-cp",
                installation + "/launcher.jar" + File.pathSeparator + installation + "/lib/*",
                "ru.medkassa.launcher.Launcher");
    }
}
