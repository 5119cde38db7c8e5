package ru.medkassa.system.mis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import ru.medkassa.system.launcher.LauncherProcess;

/** One of several servers on the same database; killed, it is started again at the same place. */
final class Node implements AutoCloseable {

    private final Path directory;
    private final int port;
    private final Map<String, String> settings;
    private LauncherProcess launcher;

    Node(Path directory, int port, Map<String, String> settings) throws IOException {
        this.directory = directory;
        this.port = port;
        this.settings = settings;
        startAgain();
    }

    void startAgain() throws IOException {
        launcher = LauncherProcess.start(directory, port, settings);
    }

    /** {@code kill -9} of the server; its launcher ends by itself. */
    void kill() throws InterruptedException {
        ProcessHandle server = launcher.server();
        server.destroyForcibly();
        server.onExit().join();
        launcher.awaitEnd();
    }

    LauncherProcess launcher() {
        return launcher;
    }

    Path demonstrationFile() {
        return directory.resolve("demo.json");
    }

    @Override
    public void close() {
        launcher.close();
    }
}
