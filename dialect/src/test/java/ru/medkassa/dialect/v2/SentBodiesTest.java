package ru.medkassa.dialect.v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.dictionary.Dictionary;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.PersonName;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.PaymentKind;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Tender;

class SentBodiesTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final CashDeskGuid DESK = new CashDeskGuid(UUID.fromString("f333d67d-2e62-11eb-a211-0050baa12c6a"));
    private static final Instant RECORDED = Instant.parse("2021-09-30T10:00:00Z");

    @Test
    void a_payment_is_sent_on_as_the_source_shows_it() {
        assertThat(json(Optional.of(Instant.parse("2021-09-29T14:06:42Z")), Dictionaries.DEFAULTS))
                .contains("{\"BillDate\":\"2021-09-29T17:06:42\",\"CheckNum\":71414,\"Type\":1,"
                        + "\"cashdeskGuid\":\"f333d67d-2e62-11eb-a211-0050baa12c6a\","
                        + "\"Payments\":[{\"PaymentType\":3,\"paySum\":1000.00},{\"PaymentType\":1,\"paySum\":0.50}]}");
    }

    @Test
    void a_payment_without_a_time_of_settlement_has_the_time_of_its_record() {
        assertThat(json(Optional.empty(), Dictionaries.DEFAULTS).orElseThrow())
                .contains("\"BillDate\":\"2021-09-30T13:00:00\"");
    }

    @Test
    void a_kind_of_payment_without_a_code_cannot_be_sent() {
        Dictionaries defaults = Dictionaries.DEFAULTS;
        Dictionaries without = new Dictionaries(
                new Dictionary<>(new TreeMap<>(java.util.Map.of(1, PaymentKind.CASH))),
                defaults.invoiceTypes(),
                defaults.states(),
                defaults.taxes(),
                defaults.transitions());

        assertThat(json(Optional.empty(), without)).isEmpty();
    }

    @Test
    void cash_desks_are_sent_as_a_list() {
        CashDesk desk = new CashDesk(
                DESK,
                "ККМ Поликлиника",
                Optional.of("00106"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(WrittenJson.text(List.of(CashDeskView.of(desk))))
                .isEqualTo("[{\"cashdeskGuid\":\"f333d67d-2e62-11eb-a211-0050baa12c6a\","
                        + "\"name\":\"ККМ Поликлиника\",\"serialNumber\":\"00106\",\"regNumber\":null,"
                        + "\"storeName\":null,\"type\":null,\"isDeleted\":false}]");
    }

    @Test
    void a_payer_is_asked_for_in_a_body_that_shows_itself_to_nobody() {
        PayerBody body = PayerBody.of(new PersonName("Тестовый", "Дмитрий", ""), LocalDate.of(1972, 2, 20));

        assertThat(WrittenJson.text(body))
                .isEqualTo("{\"family\":\"Тестовый\",\"name\":\"Дмитрий\",\"ot\":\"\","
                        + "\"birthday\":\"1972-02-20T00:00:00\"}");
        assertThat(body.toString()).doesNotContain("Тестовый", "1972");
    }

    @Test
    void a_problem_has_the_contracts_code_and_a_clean_title() {
        assertThat(problem("\ufeff{\"Title\":\" Номер чека\\n71414 \",\"STATUS\":\"4013\",\"data\":null}"))
                .isEqualTo(new MisProblem(Optional.of(4013), "Номер чека 71414"));
        assertThat(problem("{\"title\":\"" + "я".repeat(300) + "\",\"status\":5003}")
                        .title())
                .hasSize(256);
    }

    @Test
    void a_code_that_is_not_the_contracts_is_none() {
        assertThat(problem("{\"title\":\"Not Found\",\"status\":404}"))
                .isEqualTo(new MisProblem(Optional.empty(), "Not Found"));
        assertThat(problem("<html>502</html>")).isEqualTo(new MisProblem(Optional.empty(), ""));
        assertThat(problem("")).isEqualTo(new MisProblem(Optional.empty(), ""));
        assertThat(problem("{\"status\":{},\"title\":[]}")).isEqualTo(new MisProblem(Optional.empty(), ""));
    }

    private static MisProblem problem(String body) {
        return MisProblem.of(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> json(Optional<Instant> settledAt, Dictionaries dictionaries) {
        Payment payment = new Payment(
                DESK,
                new CheckNumber(71414),
                Optional.empty(),
                settledAt,
                List.of(
                        new Tender(PaymentKind.CARD, Money.ofRubles("1000.00")),
                        new Tender(PaymentKind.CASH, Money.ofRubles("0.50"))));
        RecordedPayment recorded = new RecordedPayment(
                new InvoiceKey(new StoreId(1), new InvoiceGuid(new UUID(1, 1))), payment, InvoiceType.SALE, RECORDED);
        return PayBody.of(recorded, MOSCOW, dictionaries).map(WrittenJson::text);
    }
}
