package ru.medkassa.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started and must be stopped, last first, when the person or the system ends the command. */
final class Shutdown {

    /** Something that runs until it is told to end. */
    interface Stoppable {
        void stop() throws IOException, InterruptedException;
    }

    private final Deque<Stoppable> started = new ArrayDeque<>();
    private final PrintStream out;
    private volatile boolean begun;

    private Shutdown(PrintStream out) {
        this.out = out;
    }

    static Shutdown onExit(PrintStream out) {
        Shutdown shutdown = new Shutdown(out);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "shutdown"));
        return shutdown;
    }

    /** Takes charge of something that is running, or is about to; once the end has begun nothing more may start. */
    synchronized <T extends Stoppable> T add(T running) {
        if (begun) {
            stop(running);
            throw new StartRefused("Stopped while starting.");
        }
        started.push(running);
        return running;
    }

    boolean hasBegun() {
        return begun;
    }

    private synchronized void run() {
        begun = true;
        boolean anything = !started.isEmpty();
        while (!started.isEmpty()) {
            stop(started.pop());
        }
        if (anything) {
            out.println("Stopped.");
        }
    }

    private void stop(Stoppable running) {
        try {
            running.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | StartRefused e) {
            out.println(e.getMessage());
        }
    }
}
