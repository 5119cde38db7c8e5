package ru.medkassa.system.mis;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Cash desks that confirm and pay each invoice in two parts, at whichever server answers, and say everything again until
 * they are answered.
 */
final class Till {

    /** A desk of the demonstration hospital. */
    static final String DESK = "f333d67d-2e62-11eb-a211-0050baa12c6a";

    private static final int CLIENTS = 6;
    private static final long PAUSE_MILLIS = 200;
    private static final int FIRST_CHECK = 1;
    private static final int SECOND_CHECK = 2;

    private final List<Caller> servers;
    private final Queue<MadeInvoice> invoices;
    private final CountDownLatch working = new CountDownLatch(CLIENTS);
    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicInteger settled = new AtomicInteger();
    private final Queue<Exception> faults = new ConcurrentLinkedQueue<>();

    private Till(List<Caller> servers, List<MadeInvoice> invoices) {
        this.servers = servers;
        this.invoices = new ConcurrentLinkedQueue<>(invoices);
    }

    static Till open(List<Caller> servers, List<MadeInvoice> invoices) {
        Till till = new Till(servers, invoices);
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(till::work, "till-" + i);
            client.setDaemon(true);
            client.start();
        }
        return till;
    }

    static String payment(int check) {
        return "{\"BillDate\":\"2026-11-20T10:00:0" + check + "\",\"CheckNum\":" + check
                + ",\"Type\":1,\"cashdeskGuid\":\"" + DESK + "\",\"Payments\":[{\"PaymentType\":3,\"paySum\":150.00}]}";
    }

    /** How many invoices are settled whole. */
    int settled() {
        return settled.get();
    }

    boolean isClosed() {
        return working.getCount() == 0;
    }

    /** Waits for a while, or until all is settled. */
    boolean awaitClosed(long millis) throws InterruptedException {
        return working.await(millis, TimeUnit.MILLISECONDS);
    }

    List<Exception> faults() {
        return List.copyOf(faults);
    }

    private void work() {
        try {
            for (MadeInvoice next = invoices.poll(); next != null; next = invoices.poll()) {
                String guid = "invoiceGuid=" + next.guid();
                insist(next, server -> server.v2("Receive", guid, ""));
                insist(next, server -> server.v2("Pay", guid, payment(FIRST_CHECK)));
                insist(next, server -> server.v2("Pay", guid, payment(SECOND_CHECK)));
                settled.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            working.countDown();
        }
    }

    private void insist(MadeInvoice invoice, Call call) throws InterruptedException {
        for (int attempt = invoice.n(); ; attempt++) {
            try {
                HttpResponse<String> answer = call.at(servers.get(attempt % servers.size()));
                if (answer.statusCode() == 200 || answer.body().contains("\"status\":4013")) {
                    return;
                }
                if (answer.statusCode() != 503) {
                    faults.add(new IllegalStateException(answer.statusCode() + " " + answer.body()));
                }
            } catch (IOException e) {
                // a server that was killed does not answer; the other one, or the next one, will
            }
            if (never.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    /** One call at one server. */
    private interface Call {
        HttpResponse<String> at(Caller server) throws IOException, InterruptedException;
    }
}
