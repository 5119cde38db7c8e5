package ru.medkassa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the application, in a process of its own. */
final class Server implements Shutdown.Stoppable {

    /** A killed launcher's server needs this long at most to notice and to end. */
    private static final Duration PREDECESSOR_STOP = ServerProcess.LONGEST_STOP.plusSeconds(5);

    private final Process process;
    private final Path log;

    private Server(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static void awaitEndOfPredecessor(Workplace workplace) throws IOException, InterruptedException {
        Path lock = workplace.in("server.lock");
        RunLock.take(lock, PREDECESSOR_STOP)
                .orElseThrow(() -> new StartRefused(
                        "The server of an earlier run does not end: stop it first (" + lock + " names its process)."))
                .close();
    }

    static Server start(Workplace workplace, Settings settings, Map<String, String> environment) throws IOException {
        Trees.delete(workplace.in("server"));
        Trees.delete(workplace.in("server-files"));
        Files.createDirectories(workplace.in("server-files"));
        Path log = workplace.in("server.log");
        LogFile.keepPrevious(log);
        ProcessBuilder builder = new ProcessBuilder(new ServerCommand(workplace, settings).words())
                .directory(workplace.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Server(builder.start(), log);
    }

    Path log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Lets go of the rope, upon which the server stops in good order; a server that does not is ended by force. */
    @Override
    public void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(ServerProcess.LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
