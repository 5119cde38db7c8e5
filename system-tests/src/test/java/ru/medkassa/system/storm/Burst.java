package ru.medkassa.system.storm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sixteen clients that call at the same time, as many as there are windows in a large polyclinic. */
final class Burst {

    static final int CLIENTS = 16;

    private Burst() {}

    /** The answers, in the order of the calls; each client takes the next call as soon as it has an answer. */
    static List<Answer> of(List<? extends Callable<Answer>> calls) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
