package ru.medkassa.adapters.mis;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.adapters.mis.MisStage.at;
import static ru.medkassa.domain.invoice.TestInvoices.SAMPLE_BIRTHDAY;
import static ru.medkassa.domain.invoice.TestInvoices.SAMPLE_NAME;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.application.invoice.UpstreamInvoices.Found;
import ru.medkassa.application.invoice.UpstreamInvoices.Invoices;
import ru.medkassa.application.invoice.UpstreamInvoices.Refused;
import ru.medkassa.application.invoice.UpstreamInvoices.Silent;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.standin.Options;
import ru.medkassa.standin.StandIn;

class HttpUpstreamInvoicesTest {

    /** A machine that is busy with other tests may think longer than a cashier waits. */
    private final HttpUpstreamInvoices upstream =
            new HttpUpstreamInvoices(new Wire(new Clients()), Duration.ofSeconds(60));

    private final Invoice invoice = anInvoice().numbered("7").of("1552.00").build();
    private StandIn mis;

    @BeforeEach
    void start() throws IOException {
        mis = StandIn.start(Options.anywhere());
        hold(invoice);
    }

    @AfterEach
    void stop() throws IOException {
        mis.close();
    }

    @Test
    void an_invoice_is_found_by_its_number_its_identifier_or_both() {
        Invoices found = new Invoices(List.of(invoice));

        assertThat(byNumber("7")).isEqualTo(found);
        assertThat(upstream.byNumber(MisStage.tenant(), at(mis.address()), Optional.empty(), guid()))
                .isEqualTo(found);
        assertThat(upstream.byNumber(MisStage.tenant(), at(mis.address()), number("7"), guid()))
                .isEqualTo(found);
    }

    @Test
    void the_invoices_of_a_payer_are_found_and_those_for_ofd_apart() {
        Invoice due = anInvoice().paid("1000.00").in(InvoiceState.OFD_DUE).build();
        hold(due);

        assertThat(byPayer()).isEqualTo(new Invoices(List.of(invoice)));
        assertThat(upstream.dueToOfd(MisStage.tenant(), at(mis.address()), SAMPLE_NAME, SAMPLE_BIRTHDAY))
                .isEqualTo(new Invoices(List.of(due)));
    }

    @Test
    void nothing_found_is_an_answer() {
        assertThat(upstream.dueToOfd(MisStage.tenant(), at(mis.address()), SAMPLE_NAME, SAMPLE_BIRTHDAY))
                .isEqualTo(new Invoices(List.of()));
        behave("{\"bodies\":{\"ByPayer\":{\"body\":\"null\"}}}");
        assertThat(byPayer()).isEqualTo(new Invoices(List.of()));
    }

    @Test
    void a_refusal_by_the_contract_comes_through_as_it_is() {
        hold(anInvoice().numbered("7").build());

        assertThat(byNumber("404")).isEqualTo(new Refused(400, 4009, "Не найден счёт с номером 404"));
        assertThat(byNumber("7")).isEqualTo(new Refused(400, 4011, "Найдено больше одного счёта с номером 7"));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404, 413, 500, 503, 5000})
    void any_other_code_is_no_answer(int code) {
        behave("{\"codes\":{\"ByNumber\":" + code + "}}");

        assertThat(byNumber("7")).isInstanceOfSatisfying(Silent.class, it -> assertThat(it.httpCode())
                .contains(Math.min(code, 503) == 503 && code > 503 ? 500 : code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "<html>", "[{\\\"invoiceGuid\\\":", "[1]", "\\u0000"})
    void an_answer_that_is_none_of_invoices_is_no_answer(String body) {
        behave("{\"bodies\":{\"ByNumber\":{\"body\":\"" + body + "\"}}}");

        assertThat(byNumber("7")).isInstanceOf(Silent.class);
    }

    @Test
    void an_invoice_that_cannot_be_read_is_named_by_its_field_and_not_by_its_payer() {
        String wrong = MisStage.json(invoice)
                .replace("\"payerGuid\":\"ff1d2371-6f04-43a8-8919-be2680270545\"", "\"payerGuid\":\"Тестовый\"");
        behave("{\"bodies\":{\"ByNumber\":{\"body\":" + quoted("[" + wrong + "]") + "}}}");

        assertThat(byNumber("7"))
                .isEqualTo(new Silent(Optional.of(200), "ответ МИС не читается: поле [0].payerGuid: не GUID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"delayMs\":10000}", "{\"pauseMs\":10000}"})
    void a_cashier_waits_two_seconds_and_no_longer(String behaviour) {
        behave(behaviour);
        HttpUpstreamInvoices hurried = new HttpUpstreamInvoices(new Wire(new Clients()));
        long before = System.nanoTime();

        assertThat(hurried.byNumber(MisStage.tenant(), at(mis.address()), number("7"), Optional.empty()))
                .isInstanceOf(Silent.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(1900), Duration.ofMillis(9000));
    }

    @Test
    void a_large_answer_is_read_and_a_larger_one_is_not() {
        String many = ("," + MisStage.json(invoice)).repeat(2000).substring(1);
        behave("{\"gzip\":true,\"bodies\":{\"ByPayer\":{\"body\":" + quoted("[" + many + "]") + "}}}");
        assertThat(byPayer()).isInstanceOfSatisfying(Invoices.class, it -> assertThat(it.invoices())
                .hasSize(2000));

        behave("{\"gzip\":true,\"bodies\":{\"ByPayer\":{\"body\":" + quoted(" ".repeat(4 << 20) + "[]") + "}}}");
        assertThat(byPayer()).isInstanceOf(Silent.class);
    }

    @Test
    void a_system_that_is_down_is_silent() throws IOException {
        mis.close();

        assertThat(byNumber("7")).isEqualTo(new Silent(Optional.empty(), "МИС не принимает соединения"));
    }

    @Test
    void no_address_names_a_payer() throws Exception {
        BlockingQueue<String> addresses = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            addresses.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/mis";

        upstream.byPayer(MisStage.tenant(), at(address), SAMPLE_NAME, SAMPLE_BIRTHDAY);
        upstream.dueToOfd(MisStage.tenant(), at(address), SAMPLE_NAME, SAMPLE_BIRTHDAY);
        upstream.byNumber(MisStage.tenant(), at(address), number("7/А"), Optional.empty());
        server.stop(0);

        String path = "/mis/api/paidServices/IntegrationInvoice/v2/";
        assertThat(addresses)
                .containsExactly(
                        "POST " + path + "ByPayer?" + MisStage.TENANT,
                        "POST " + path + "Ofd?" + MisStage.TENANT,
                        "GET " + path + "ByNumber?" + MisStage.TENANT + "&number=7%2F%D0%90");
    }

    private Found byNumber(String number) {
        return upstream.byNumber(MisStage.tenant(), at(mis.address()), number(number), Optional.empty());
    }

    private Found byPayer() {
        return upstream.byPayer(MisStage.tenant(), at(mis.address()), SAMPLE_NAME, SAMPLE_BIRTHDAY);
    }

    private static Optional<InvoiceNumber> number(String number) {
        return Optional.of(new InvoiceNumber(number));
    }

    private Optional<ru.medkassa.domain.invoice.InvoiceGuid> guid() {
        return Optional.of(invoice.key().guid());
    }

    private static String quoted(String json) {
        return "\"" + json.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void hold(Invoice held) {
        MisStage.control(mis.address(), "invoices?" + MisStage.TENANT, MisStage.json(held));
    }

    private void behave(String behaviour) {
        MisStage.control(mis.address(), "behaviour", behaviour);
    }
}
