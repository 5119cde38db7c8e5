package ru.medkassa.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** The wait until the application answers, or until it is plain that it will not. */
final class Readiness {

    private static final String QUESTION = "/api/paidServices/IntegrationInvoice/Version";
    private static final String REASON = "MEDKASSA-START ";
    private static final Duration POLL_EVERY = Duration.ofMillis(100);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    /** After the application has said why it stops, nothing better is to be expected. */
    private static final Duration GRACE_AFTER_REASON = Duration.ofSeconds(3);

    /** After the server has booted the application answers, if it is there at all; its first answer may be slow. */
    private static final Duration GRACE_AFTER_BOOT = Duration.ofSeconds(30);

    private final Server server;
    private final HttpRequest question;
    private final HttpClient client;

    Readiness(Server server, URI url) {
        this.server = server;
        question = HttpRequest.newBuilder(url.resolve(QUESTION))
                .timeout(ANSWER_WITHIN)
                .build();
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(ANSWER_WITHIN)
                .build();
    }

    void await(Duration timeout) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        boolean decided = false;
        while (!answers()) {
            decided |= says(ServerProcess.BOOTED) || says(REASON);
            if (decided) {
                Duration grace = says(REASON) ? GRACE_AFTER_REASON : GRACE_AFTER_BOOT;
                deadline = Math.min(deadline, System.nanoTime() + grace.toNanos());
            }
            if (!server.isAlive() || System.nanoTime() > deadline) {
                throw new StartRefused(failure(decided, timeout));
            }
            Thread.sleep(POLL_EVERY.toMillis());
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean says(String word) throws IOException {
        return LogFile.lines(server.log()).stream().anyMatch(line -> line.contains(word));
    }

    private String failure(boolean decided, Duration timeout) throws IOException {
        List<String> reasons = LogFile.lines(server.log()).stream()
                .filter(line -> line.contains(REASON))
                .map(line ->
                        line.substring(line.indexOf(REASON) + REASON.length()).replaceFirst("\\s*]]$", ""))
                .distinct()
                .toList();
        String see = "Its log: " + server.log();
        if (!reasons.isEmpty()) {
            return String.join(System.lineSeparator(), reasons) + System.lineSeparator() + see;
        }
        if (decided || !server.isAlive()) {
            return "The application did not start. " + see;
        }
        return "The application did not answer within " + timeout.toSeconds() + " s (MEDKASSA_START_TIMEOUT). " + see;
    }
}
