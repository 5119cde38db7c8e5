package ru.medkassa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {

    private static final byte[] LONG_ANSWER = "ё".repeat(9000).getBytes(StandardCharsets.UTF_8);

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/sized", 200, LONG_ANSWER.length, false);
        answer("/chunked", 400, 0, false);
        answer("/closing", 200, LONG_ANSWER.length, true);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void one_connection_reads_answers_of_both_forms_one_after_another() throws IOException {
        try (HttpConnection connection = new HttpConnection(server.getAddress())) {
            assertThat(connection.call(get("/sized"))).isEqualTo(200);
            assertThat(connection.call(get("/chunked"))).isEqualTo(400);
            assertThat(connection.call(get("/sized"))).isEqualTo(200);
        }
        assertThat(asked.stream().distinct()).hasSize(1);
    }

    @Test
    void after_an_answer_that_closes_the_next_call_connects_anew() throws IOException {
        try (HttpConnection connection = new HttpConnection(server.getAddress())) {
            assertThat(connection.call(get("/closing"))).isEqualTo(200);
            assertThat(connection.call(get("/sized"))).isEqualTo(200);
        }
        assertThat(asked.stream().distinct()).hasSize(2);
    }

    @Test
    void a_load_counts_every_answer_by_its_status() throws InterruptedException {
        Supplier<byte[]> requests = () -> get("/chunked");
        Traffic refused = new Traffic("Refused", false, () -> requests);

        Load load = new ClosedLoop(server.getAddress()).run(refused, 3, Duration.ofMillis(200));

        assertThat(load.answers().keySet()).containsExactly(400);
        assertThat(load.bad()).isEqualTo(asked.size()).isPositive();
        assertThat(load.good()).isZero();
        assertThat(load.latencies().getTotalCount()).isEqualTo(asked.size());
    }

    private void answer(String path, int status, long length, boolean closes) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRemoteAddress().toString());
            if (closes) {
                exchange.getResponseHeaders().set("Connection", "close");
            }
            exchange.sendResponseHeaders(status, length);
            try (var body = exchange.getResponseBody()) {
                body.write(LONG_ANSWER);
            }
        });
    }

    private static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
