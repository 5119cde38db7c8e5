package ru.medkassa.system.paidservices;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Tills that call at the same time. */
final class Threads {

    static final ExecutorService TEN = Executors.newFixedThreadPool(10, task -> {
        Thread thread = new Thread(task, "till");
        thread.setDaemon(true);
        return thread;
    });

    private Threads() {}
}
