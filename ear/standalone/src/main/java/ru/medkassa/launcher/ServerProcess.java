package ru.medkassa.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * The process of Payara Micro, a child of the launcher. Its standard input is a rope between the two: when the launcher
 * is gone, however it died, the input ends and this process ends too, so no server is left working without its keeper.
 */
public final class ServerProcess {

    /** Written to the log when Payara Micro has done with the application, well or badly. */
    static final String BOOTED = "MEDKASSA-BOOTED";

    static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    /** Held as long as the process lives: the next start waits for it. */
    private static RunLock lock;

    private ServerProcess() {}

    /** The first argument names the lock file, the others are Payara Micro's own. */
    public static void main(String[] args) throws IOException, BootstrapException {
        daemon("launcher-watch", ServerProcess::endWithLauncher);
        lock = RunLock.take(Path.of(args[0])).orElseThrow(() -> new StartRefused("Another server is running here."));
        PayaraMicro.main(Arrays.copyOfRange(args, 1, args.length));
        System.out.println(BOOTED);
    }

    private static void endWithLauncher() {
        try {
            // Nothing is ever sent; only the end matters.
            System.in.readAllBytes();
        } catch (IOException e) {
            System.out.println("The launcher cannot be heard any more: " + e.getMessage());
        }
        daemon("stop-limit", ServerProcess::haltWhenLate);
        System.exit(0);
    }

    private static void haltWhenLate() {
        try {
            Thread.sleep(LONGEST_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
