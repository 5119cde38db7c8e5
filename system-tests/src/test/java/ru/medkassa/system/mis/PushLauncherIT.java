package ru.medkassa.system.mis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All invoices of a hospital in one request. {@code -Dstorm.invoices=1000000} for many: they are more than the memory of
 * the server.
 */
@ExtendWith(MisStanding.Resolver.class)
class PushLauncherIT {

    private static final int INVOICES = Integer.getInteger("storm.invoices", 3_000);
    private static final int EACH_WRONG = 1_000;
    private static final double MILLIS = 1e3;

    private final Caller mis;

    PushLauncherIT(MisStanding standing) throws Exception {
        mis = standing.caller("mis");
    }

    @Test
    void each_line_of_a_long_push_is_answered_and_each_wrong_one_is_named() throws Exception {
        Instant begun = Instant.now();
        List<JsonObject> notCreated;
        try (Stream<String> answers = mis.push(PushLauncherIT::lines).body()) {
            notCreated = answers.filter(line -> !line.contains("\"result\":\"created\""))
                    .map(Upstream::object)
                    .toList();
        }
        double seconds = Duration.between(begun, Instant.now()).toMillis() / MILLIS;
        System.err.printf("%d invoices pushed in %.1f s, %.0f/s%n", INVOICES, seconds, INVOICES / seconds);

        int wrong = INVOICES / EACH_WRONG;
        assertThat(notCreated).hasSize(wrong + 1);
        assertThat(notCreated.subList(0, wrong)).allSatisfy(it -> {
            assertThat(it.getInt("line") % EACH_WRONG).isZero();
            assertThat(it.getString("field")).isEqualTo("invoiceSum");
            assertThat(it.getString("reason")).isNotBlank();
        });
        JsonObject sum = notCreated.get(wrong);
        assertThat(sum.getInt("created")).isEqualTo(INVOICES - wrong);
        assertThat(sum.getInt("refused")).isEqualTo(wrong);
    }

    private static InputStream lines() {
        Iterator<InputStream> each = IntStream.rangeClosed(1, INVOICES)
                .<InputStream>mapToObj(
                        line -> new ByteArrayInputStream(line(line).getBytes(UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return each.next();
            }
        });
    }

    private static String line(int number) {
        String json = new MadeInvoice("ПОТОК", number).json();
        return (number % EACH_WRONG == 0 ? json.replace("\"invoiceSum\":300.00", "\"invoiceSum\":301.00") : json)
                + "\n";
    }
}
