package ru.medkassa.system.storm;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Clients that send one request after another, each over a connection of its own, until there is none left. */
final class Storm {

    private static final int CLIENTS = 12;

    private final RawConnection connection;
    private final LongFunction<Optional<RawRequest>> requests;
    private final AtomicLong next = new AtomicLong();

    private Storm(URI url, LongFunction<Optional<RawRequest>> requests) {
        connection = new RawConnection(url);
        this.requests = requests;
    }

    static List<Exchange> forSeconds(long seconds, URI url, LongFunction<RawRequest> requests)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        return new Storm(
                        url, number -> System.nanoTime() < end ? Optional.of(requests.apply(number)) : Optional.empty())
                .rage();
    }

    static List<Exchange> ofAll(List<RawRequest> all, URI url) throws InterruptedException, ExecutionException {
        return new Storm(url, number -> all.stream().skip(number).findFirst()).rage();
    }

    private List<Exchange> rage() throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<List<Exchange>> client = this::exchanges;
            List<Exchange> all = new ArrayList<>();
            for (Future<List<Exchange>> done : clients.invokeAll(
                    Stream.generate(() -> client).limit(CLIENTS).toList())) {
                all.addAll(done.get());
            }
            return all;
        } finally {
            clients.shutdownNow();
        }
    }

    private List<Exchange> exchanges() {
        List<Exchange> exchanges = new ArrayList<>();
        long number = next.getAndIncrement();
        Optional<RawRequest> request = requests.apply(number);
        while (request.isPresent()) {
            exchanges.add(new Exchange(number, request.get(), answer(request.get())));
            number = next.getAndIncrement();
            request = requests.apply(number);
        }
        return exchanges;
    }

    private Optional<RawAnswer> answer(RawRequest request) {
        try {
            return connection.send(request);
        } catch (IOException e) {
            throw new AssertionError("No answer to " + new Exchange(-1, request, Optional.empty()), e);
        }
    }
}
