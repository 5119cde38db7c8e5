package ru.medkassa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TrafficMakerTest {

    private static final DemoFile.Place PLACE = new DemoFile.Place("1025002039776", "1.2.643");
    private static final DemoFile DEMO = new DemoFile(
            "http://127.0.0.1:8080",
            List.of(new DemoFile.User("Касса1", "secret", "1c", PLACE)),
            List.of(new DemoFile.Desk(PLACE, "f333d67d-2e62-11eb-a211-0050baa12c6a")),
            List.of(new DemoFile.DemoInvoice(PLACE, "guid", "1", BigDecimal.ONE)));

    private final TrafficMaker maker = new TrafficMaker(DEMO, 3, 170_000_000_000_000L);

    @Test
    void no_two_payments_have_the_same_check_number_on_any_connection() {
        Traffic pay = maker.pay();
        List<Supplier<byte[]>> connections =
                List.of(pay.requests().get(), pay.requests().get());
        Set<String> checks = new HashSet<>();

        for (int i = 0; i < 50; i++) {
            connections.forEach(it -> checks.add(found("\"CheckNum\":(\\d+),", text(it))));
        }

        assertThat(checks).hasSize(100);
    }

    @Test
    void a_payment_is_as_long_as_it_says_and_for_an_invoice_of_the_bench() {
        String request = text(maker.pay().requests().get());
        String body = request.substring(request.indexOf("\r\n\r\n") + 4);

        assertThat(found("Content-Length: (\\d+)", request)).isEqualTo(Integer.toString(body.length()));
        assertThat(found("invoiceGuid=(\\S+)", request)).matches("00000000-0000-4000-8000-10000000000[123]");
    }

    @Test
    void an_invoice_is_asked_for_by_a_number_of_the_bench() {
        String request = text(maker.byNumber().requests().get());

        assertThat(request).startsWith("GET /api/paidServices/IntegrationInvoice/v2/ByNumber?ogrn=1025002039776&oid=");
        assertThat(found("number=(\\d+)", request)).matches("1000000[123]");
        assertThat(request).endsWith("\r\n\r\n");
    }

    @Test
    void a_check_number_with_a_leading_zero_is_refused() {
        assertThatThrownBy(() -> new TrafficMaker(DEMO, 3, 17_000_000_000_000L))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Supplier<byte[]> requests) {
        return new String(requests.get(), StandardCharsets.UTF_8);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
