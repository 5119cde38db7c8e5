package ru.medkassa.system.mis;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A bad night: the information system loses 30 % of its answers after it has done what it was told, fails on 20 % of the
 * requests, and is restarted twice, while both servers are killed and started again. {@code -Dstorm.deliveries=100000}
 * for a longer one.
 */
@ExtendWith(MisStanding.Resolver.class)
class DeliveryStormLauncherIT {

    private static final int DELIVERIES = Integer.getInteger("storm.deliveries", 600);
    private static final int OF_EACH_INVOICE = 3;
    private static final long SEED = 3;
    private static final int KILLS = Integer.getInteger("storm.kills", 2);
    private static final long LONGEST_MINUTES = 240;
    private static final long LOOK_MILLIS = 250;
    private static final String BAD =
            "{\"loseAnswers\":0.3,\"failBefore\":0.2,\"failWith\":503,\"anyDesk\":true,\"seed\":11}";
    private static final String GOOD = "{\"anyDesk\":true}";

    private final MisStanding standing;
    private final List<MadeInvoice> invoices = IntStream.range(0, DELIVERIES / OF_EACH_INVOICE)
            .mapToObj(n -> new MadeInvoice("БУРЯ", n))
            .toList();

    DeliveryStormLauncherIT(MisStanding standing) {
        this.standing = standing;
    }

    @Test
    void every_confirmation_is_applied_once_and_in_order_whatever_is_lost_or_killed() throws Exception {
        everybodyHasTheInvoices();
        standing.upstream().behave(BAD);

        Till till = Till.open(List.of(cashDesk(standing.first()), cashDesk(standing.second())), invoices);
        disturb(till);
        assertThat(till.awaitClosed(TimeUnit.MINUTES.toMillis(LONGEST_MINUTES))).isTrue();
        assertThat(till.faults()).isEmpty();
        awaitAllTold();
        standing.upstream().behave(GOOD);

        eachIsAppliedOnceAndInOrder();
        everyAttemptIsInTheJournal();
    }

    private void everybodyHasTheInvoices() throws Exception {
        String ndjson = invoices.stream().map(MadeInvoice::json).collect(Collectors.joining("\n"));
        Caller mis = standing.caller("mis");
        try (Stream<String> answers = mis.push(() -> new ByteArrayInputStream(ndjson.getBytes(StandardCharsets.UTF_8)))
                .body()) {
            assertThat(answers.toList().get(invoices.size())).contains("\"created\":" + invoices.size());
        }
        standing.upstream().take(mis.ogrn(), mis.oid(), ndjson);
    }

    private Caller cashDesk(Node node) throws Exception {
        return standing.caller("1c").at(node.launcher().url());
    }

    /** Kills and restarts at moments that the seed decides, spread over the work. */
    private void disturb(Till till) throws Exception {
        Random chance = new Random(SEED);
        for (int i = 1; i <= KILLS; i++) {
            int share = invoices.size() * i / (KILLS + 1);
            while (till.settled() < share && !till.awaitClosed(LOOK_MILLIS)) {
                // not yet
            }
            standing.upstream().stop();
            Node victim = chance.nextBoolean() ? standing.first() : standing.second();
            victim.kill();
            standing.upstream().startAgain();
            victim.startAgain();
        }
    }

    private void awaitAllTold() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        long looks = TimeUnit.MINUTES.toMillis(LONGEST_MINUTES) / LOOK_MILLIS;
        for (long i = 0; unfinished() > 0; i++) {
            assertThat(i).as(unfinished() + " are not told").isLessThan(looks);
            assertThat(never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private long unfinished() {
        return standing.number("select count(*) from medkassa.delivery where state <> 'DONE'");
    }

    private void eachIsAppliedOnceAndInOrder() throws Exception {
        Map<String, List<String>> told = standing.upstream().applied().stream()
                .filter(it -> !it.getString("invoiceGuid").isEmpty())
                .collect(Collectors.groupingBy(
                        it -> it.getString("invoiceGuid"), Collectors.mapping(this::word, Collectors.toList())));
        List<String> wrong = new ArrayList<>();
        for (MadeInvoice invoice : invoices) {
            List<String> of = told.getOrDefault(invoice.guid().toString(), List.of());
            if (!of.equals(List.of("Receive", "Pay 1", "Pay 2"))) {
                wrong.add(invoice.number() + " " + of);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String word(JsonObject call) {
        String check = call.getString("checkNum");
        return call.getString("method") + (check.isEmpty() ? "" : " " + check);
    }

    /**
     * Each attempt is one row, and each request that the system saw is an attempt: those that were answered exactly, and
     * those without an answer as "unknown", of which some never reached it because one of both was dead.
     */
    private void everyAttemptIsInTheJournal() throws Exception {
        String rowsOf = "select count(*) from medkassa.journal where direction = 'OUTGOING'"
                + " and invoice_number like 'БУРЯ-%' and method in ('Receive', 'Pay')";
        long rows = standing.number(rowsOf);
        long answered = standing.number(rowsOf + " and http_code is not null");
        long unknown = standing.number(rowsOf + " and result = 'UNKNOWN'");
        long attempts = standing.number(
                "select sum(attempts) from medkassa.delivery d join medkassa.invoice i on i.store_id = d.store_id"
                        + " and i.guid = d.invoice_guid where i.number like 'БУРЯ-%'");
        Set<String> ours = invoices.stream().map(it -> it.guid().toString()).collect(Collectors.toSet());
        List<JsonObject> seen = standing.upstream().seen().stream()
                .filter(it -> it.getString("method").matches("Receive|Pay"))
                .filter(it -> ours.contains(it.getString("invoiceGuid")))
                .toList();

        System.err.printf(
                "%d deliveries: %d attempts, %d journal rows, %d answered, %d unknown; the system saw %d requests%n",
                invoices.size() * OF_EACH_INVOICE, attempts, rows, answered, unknown, seen.size());
        assertThat(rows).as("journal rows of attempts").isEqualTo(attempts);
        assertThat((long) seen.size()).as("requests seen").isBetween(answered, answered + unknown);
    }
}
