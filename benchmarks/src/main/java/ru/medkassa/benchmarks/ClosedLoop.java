package ru.medkassa.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** Cash desks that ask, wait for the answer, and ask again: as many as there are connections, each in its own thread. */
record ClosedLoop(InetSocketAddress server) {

    private static final int DIGITS = 3;

    Load run(Traffic traffic, int connections, Duration duration) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Load>> desks = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Supplier<byte[]> requests = traffic.requests().get();
                Callable<Load> desk = () -> {
                    start.await();
                    return ask(requests, duration);
                };
                desks.add(threads.submit(desk));
            }
            long began = System.nanoTime();
            start.countDown();
            Load sum = Load.none();
            for (Future<Load> desk : desks) {
                sum = sum.plus(desk.get());
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Load(seconds, sum.latencies(), sum.answers());
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client of the bench broke", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** One call, which must be answered 200. */
    void once(Traffic traffic) throws IOException {
        try (HttpConnection connection = new HttpConnection(server)) {
            int status = connection.call(traffic.requests().get().get());
            if (status != 200) {
                throw new IOException(traffic.name() + " is answered " + status);
            }
        }
    }

    private Load ask(Supplier<byte[]> requests, Duration duration) {
        Histogram latencies = new Histogram(DIGITS);
        Map<Integer, Long> answers = new TreeMap<>();
        long end = System.nanoTime() + duration.toNanos();
        try (HttpConnection connection = new HttpConnection(server)) {
            for (long now = System.nanoTime(); now < end; ) {
                int status = status(connection, requests.get());
                long after = System.nanoTime();
                latencies.recordValue((after - now) / 1000);
                answers.merge(status, 1L, Long::sum);
                now = after;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Load(0, latencies, answers);
    }

    private static int status(HttpConnection connection, byte[] request) throws IOException {
        try {
            return connection.call(request);
        } catch (IOException e) {
            connection.close();
            return Load.NO_ANSWER;
        }
    }
}
