package ru.medkassa.system.storm;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Cash desks at work: each reports one payment after another until it is told to stop, and reports a payment again until
 * the server has said that it knows it, as 1C does.
 */
final class Load {

    private static final int CLIENTS = 8;
    private static final long SEED = 54;
    private static final int LARGEST_PART_KOPECKS = 5_000;
    private static final long PAUSE_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final CashDesk desk;
    private final List<Demo.Invoice> invoices;
    private final Queue<Report> reports = new ConcurrentLinkedQueue<>();
    private final AtomicLong checks = new AtomicLong();
    private final Semaphore paid = new Semaphore(0);
    private final Semaphore asideTurned = new Semaphore(0);
    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<Thread> clients;

    private Load(CashDesk desk, List<Demo.Invoice> invoices) {
        this.desk = desk;
        this.invoices = invoices;
        clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> new Thread(() -> work(new Random(SEED + number)), "cash-desk-" + number))
                .toList();
    }

    /** Few invoices, so that payments of one invoice meet. */
    static Load begin(CashDesk desk, List<Demo.Invoice> invoices) {
        Load load = new Load(desk, invoices);
        load.clients.forEach(Thread::start);
        return load;
    }

    /** Waits for so many more answers 200. */
    void awaitPaid(int count) throws InterruptedException {
        await(paid, count);
    }

    /** Waits for so many more answers 503. */
    void awaitComeAgain(int count) throws InterruptedException {
        await(asideTurned, count);
    }

    /** From now on only new 200s count for {@link #awaitPaid}. */
    void forgetPaid() {
        paid.drainPermits();
    }

    List<Report> stop() throws InterruptedException {
        stop.countDown();
        for (Thread client : clients) {
            client.join();
        }
        return List.copyOf(reports);
    }

    private void await(Semaphore answers, int count) throws InterruptedException {
        if (!answers.tryAcquire(count, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The answers do not come: " + lastOf(List.copyOf(reports)));
        }
    }

    private static List<Report> lastOf(List<Report> all) {
        return all.subList(Math.max(0, all.size() - CLIENTS), all.size());
    }

    private void work(Random chance) {
        try {
            while (stop.getCount() > 0) {
                Report report = new Report(next(chance));
                reports.add(report);
                insist(report);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Payment next(Random chance) {
        Demo.Invoice invoice = invoices.get(chance.nextInt(invoices.size()));
        return new Payment(invoice, Demo.DESK, checks.incrementAndGet(), 1L + chance.nextInt(LARGEST_PART_KOPECKS));
    }

    private void insist(Report report) throws InterruptedException {
        while (!report.isSettled() && stop.getCount() > 0) {
            try {
                Answer answer = desk.pay(report.payment());
                report.answers().add(answer);
                (answer.isDone() ? paid : answer.isComeAgain() ? asideTurned : new Semaphore(0)).release();
            } catch (IOException e) {
                report.silences().add(e);
            }
            if (!report.isSettled()) {
                pause();
            }
        }
    }

    /** Ends at once when the load is to stop. */
    private void pause() throws InterruptedException {
        if (stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
            return;
        }
    }
}
