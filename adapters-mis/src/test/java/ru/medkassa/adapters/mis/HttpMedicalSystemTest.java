package ru.medkassa.adapters.mis;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.adapters.mis.MisStage.at;
import static ru.medkassa.adapters.mis.MisStage.endpoint;
import static ru.medkassa.adapters.mis.MisStage.letter;
import static ru.medkassa.adapters.mis.MisStage.payment;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.application.delivery.Letter;
import ru.medkassa.application.delivery.MisAnswer;
import ru.medkassa.application.delivery.MisAnswer.Answered;
import ru.medkassa.application.delivery.MisAnswer.NoAnswer;
import ru.medkassa.application.delivery.MisAnswer.NotReached;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.TestInvoices;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Secret;
import ru.medkassa.standin.Options;
import ru.medkassa.standin.StandIn;

class HttpMedicalSystemTest {

    private static final Answered DONE = new Answered(200, Optional.empty(), "");

    private final HttpMedicalSystem system = new HttpMedicalSystem(new Wire(new Clients()));
    private final Invoice invoice = anInvoice().numbered("23242").of("1552.00").build();
    private StandIn mis;

    @BeforeEach
    void start() throws IOException {
        mis = StandIn.start(Options.anywhere());
        control("invoices?" + MisStage.TENANT, MisStage.json(invoice));
        control("tenants?" + MisStage.TENANT, "");
    }

    @AfterEach
    void stop() throws IOException {
        mis.close();
    }

    @Test
    void the_system_learns_of_all_that_happened_to_an_invoice() {
        assertThat(send(desks())).isEqualTo(DONE);
        assertThat(send(received())).isEqualTo(DONE);
        assertThat(send(payment(invoice, 71414, "1552.00"))).isEqualTo(DONE);
        assertThat(send(new Letter.Status(invoice.key().guid(), InvoiceState.OFD_DUE)))
                .isEqualTo(DONE);

        assertThat(control("applied", "").lines())
                .extracting(line -> line.replaceAll(".*\"method\":\"(\\w+)\".*", "$1"))
                .containsExactly("CashDesk", "Receive", "Pay", "Status");
    }

    @Test
    void a_refusal_comes_back_with_its_code_and_its_sentence() {
        send(desks());
        send(payment(invoice, 71414, "1000.00"));

        assertThat(send(payment(invoice, 71414, "1000.00")))
                .isEqualTo(new Answered(400, Optional.of(4013), "Номер чека 71414 уже зафиксирован по счёту 23242"));
        assertThat(send(new Letter.Receive(TestInvoices.freshGuid())))
                .isInstanceOfSatisfying(
                        Answered.class, it -> assertThat(it.status()).contains(4010));
        assertThat(send(new Letter.Status(invoice.key().guid(), InvoiceState.OFD_SENT)))
                .isInstanceOfSatisfying(
                        Answered.class, it -> assertThat(it.status()).contains(4018));
    }

    @Test
    void a_desk_that_the_system_does_not_know_is_4015() {
        assertThat(send(payment(invoice, 1, "1.00")))
                .isEqualTo(new Answered(400, Optional.of(4015), "Не найдена касса"));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404, 500, 502})
    void a_page_that_is_not_the_contracts_has_the_code_of_http_alone(int code) {
        behave("{\"codes\":{\"Receive\":" + code + "}}");

        assertThat(send(received())).isEqualTo(new Answered(code, Optional.empty(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"body\":\"<html>прокси</html>\"}",
                "{\"body\":\"\"}",
                "{\"base64\":\"//79\"}",
                "{\"body\":\"{\\\"status\\\":4013\"}"
            })
    void a_good_answer_is_good_whatever_stands_in_it(String body) {
        behave("{\"bodies\":{\"Receive\":" + body + "}}");

        assertThat(send(received())).isEqualTo(DONE);
    }

    @Test
    void packed_answers_are_read() {
        behave("{\"gzip\":true,\"codes\":{\"Receive\":5002}}");

        assertThat(send(received())).isEqualTo(new Answered(500, Optional.of(5002), "Так велено отвечать на Receive"));
    }

    @Test
    void an_answer_that_is_lost_leaves_it_open_whether_it_was_done() {
        behave("{\"loseAnswers\":1}");

        assertThat(send(received())).isInstanceOf(NoAnswer.class);
        assertThat(control("applied", "")).contains("\"method\":\"Receive\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"cut\":true}", "{\"delayMs\":4000}", "{\"pauseMs\":4000}"})
    void an_answer_that_is_late_or_cut_short_is_none(String behaviour) {
        behave(behaviour);

        assertThat(send(MisStage.hurriedlyAt(mis.address()), received())).isInstanceOf(NoAnswer.class);
    }

    @Test
    void a_system_that_is_down_has_not_heard_us() throws IOException {
        String address = mis.address();
        mis.close();

        assertThat(send(at(address), received())).isInstanceOf(NotReached.class);
    }

    @Test
    void a_system_that_has_no_address_has_not_heard_us() {
        assertThat(send(at("http://mis.invalid"), received())).isInstanceOf(NotReached.class);
        assertThat(send(at("http://[::"), received())).isEqualTo(new NotReached("адрес МИС записан неверно"));
    }

    @Test
    void a_system_that_hangs_up_may_have_heard_us() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            Thread hangsUp = new Thread(() -> {
                try {
                    socket.accept().close();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            hangsUp.start();

            assertThat(send(at("http://127.0.0.1:" + socket.getLocalPort()), received()))
                    .isInstanceOf(NoAnswer.class);
        }
    }

    @Test
    void credentials_are_shown_in_utf_8() throws IOException {
        try (StandIn guarded = StandIn.start(Options.anywhere().forOnly("Администратор", "пароль"))) {
            MisAccess right = new MisAccess.Basic("Администратор", new Secret("пароль"));
            MisAccess wrong = new MisAccess.Bearer(new Secret("token"));

            assertThat(send(endpoint(guarded.address(), right, Optional.empty()), received()))
                    .isInstanceOfSatisfying(
                            Answered.class, it -> assertThat(it.status()).contains(4010));
            assertThat(send(endpoint(guarded.address(), wrong, Optional.empty()), received()))
                    .isEqualTo(new Answered(401, Optional.empty(), ""));
        }
    }

    @Test
    void a_token_that_no_header_can_carry_is_not_told_to_anybody() {
        MisAccess access = new MisAccess.Bearer(new Secret("one\ntwo"));

        assertThat(send(endpoint(mis.address(), access, Optional.empty()), received()))
                .isInstanceOfSatisfying(
                        NotReached.class, it -> assertThat(it.why()).doesNotContain("one", "two"));
    }

    @Test
    void a_secret_that_cannot_be_read_is_said_to_be_unreadable() {
        MisAccess access = new MisAccess.Unreadable(Optional.of("login"));

        assertThat(send(endpoint(mis.address(), access, Optional.empty()), received()))
                .isInstanceOf(NotReached.class);
    }

    @Test
    void a_probe_asks_for_the_version_and_changes_nothing() throws IOException {
        HttpMisProbe probe = new HttpMisProbe(new Wire(new Clients()));

        assertThat(probe.probe(at(mis.address()))).isEqualTo(DONE);
        assertThat(probe.probe(at(mis.address() + "/elsewhere"))).isEqualTo(new Answered(404, Optional.empty(), ""));
        assertThat(control("log", "")).isEmpty();
        String address = mis.address();
        mis.close();
        assertThat(probe.probe(at(address))).isInstanceOf(NotReached.class);
    }

    private MisAnswer send(Letter.Content content) {
        return send(at(mis.address()), content);
    }

    private MisAnswer send(MisEndpoint endpoint, Letter.Content content) {
        return system.send(letter(endpoint, content));
    }

    private Letter.Receive received() {
        return new Letter.Receive(invoice.key().guid());
    }

    private static Letter.Desks desks() {
        return new Letter.Desks(List.of(new CashDesk(
                MisStage.DESK, "ККМ", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false)));
    }

    private void behave(String behaviour) {
        control("behaviour", behaviour);
    }

    private String control(String what, String body) {
        return MisStage.control(mis.address(), what, body);
    }
}
