package ru.medkassa.standin;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A running stand-in. It listens on the loopback address only; stopped and started again on its file, it knows it all. */
public final class StandIn implements AutoCloseable {

    private static final int BACKLOG = 1024;

    static {
        // Otherwise the body of an answer waits for the receipt of its head: 40 ms for each
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Hospital hospital;

    private StandIn(HttpServer server, ExecutorService threads, Hospital hospital) {
        this.server = server;
        this.threads = threads;
        this.hospital = hospital;
    }

    public static StandIn start(Options options) throws IOException {
        HttpServer server = listener(options);
        Hospital hospital = new Hospital(options);
        ExecutorService threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "mis-stand-in");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", new Door(hospital, options.credentials(), Clock.systemUTC()));
        server.start();
        return new StandIn(server, threads, hospital);
    }

    private static HttpServer listener(Options options) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port());
        if (options.tls().isEmpty()) {
            return HttpServer.create(address, BACKLOG);
        }
        HttpsServer secured = HttpsServer.create(address, BACKLOG);
        secured.setHttpsConfigurator(new HttpsConfigurator(options.tls().get()));
        return secured;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What stands before {@code /api/paidServices/…}. */
    public String address() {
        return (server instanceof HttpsServer ? "https" : "http") + "://127.0.0.1:" + port();
    }

    /** Stops as a killed process would: whoever waits for an answer does not get one. */
    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdownNow();
        hospital.close();
    }
}
