package ru.medkassa.dialect.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.sample4313;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;
import ru.medkassa.domain.organization.StoreId;

class InvoiceDocumentTest {

    private static final StoreId STORE = new StoreId(7);
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final String GUID = "a892d5ec-8132-4c92-8cd1-861a643292e2";
    private static final String SERVICE = "{\"smName\":\"Прием\",\"smCount\":2,\"smPrice\":\"1 000,50\",\"tax\":1.0}";

    @Test
    void the_sample_invoice_is_read_back_as_it_was_written() {
        Invoice sample = sample4313(STORE);

        assertThat(read(written(sample))).isEqualTo(sample);
    }

    @Test
    void what_is_still_due_makes_the_balance() {
        Invoice read =
                read(written(anInvoice().in(STORE).of("1552.00").paid("552.00").build()));

        assertThat(read.state()).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(read.balance().received()).isEqualTo(Money.ofRubles("552.00"));
        assertThat(read.balance().due()).isEqualTo(Money.ofRubles("1000.00"));
    }

    @Test
    void an_invoice_needs_no_more_than_its_identity_and_its_services() {
        Invoice read = read(invoice(""));

        assertThat(read.key().guid().value()).isEqualTo(UUID.fromString(GUID));
        assertThat(read.state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(read.balance().due()).isEqualTo(Money.ofRubles("2001.00"));
        assertThat(read.parent()).isEmpty();
        assertThat(read.cashDesk()).isEmpty();
        assertThat(read.payer().birthday()).isEmpty();
        assertThat(read.lines().get(0).quantity()).isEqualTo(Quantity.of("2"));
        assertThat(read.lines().get(0).tax()).isEqualTo(TaxCode.of("1"));
        assertThat(read.lines().get(0).code()).isEmpty();
    }

    @Test
    void a_paid_invoice_without_a_rest_owes_nothing() {
        assertThat(read(invoice("\"status\":4")).balance().due()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_service_without_an_identifier_has_the_same_one_every_time() {
        UUID once = read(invoice("")).lines().get(0).service();

        assertThat(read(invoice("")).lines().get(0).service()).isEqualTo(once);
    }

    @Test
    void keys_of_any_case_aliases_and_zero_guids_are_read() {
        Invoice read = read("{\"GUID\":\"{" + GUID.toUpperCase(java.util.Locale.ROOT) + "}\",\"InvoiceNumber\":23242,"
                + "\"DATE\":\"/Date(1646902396577)/\",\"Type\":\"1\",\"lastName\":\"Тестовый\",\"FirstName\":\"Дмитрий\","
                + "\"patronymic\":null,\"birthDate\":\"20.02.1972\",\"parentInvoiceGuid\":\"00000000-0000-0000-0000-"
                + "000000000000\",\"cashdeskGuid\":\"\",\"Services\":" + SERVICE + "}");

        assertThat(read.number().value()).isEqualTo("23242");
        assertThat(read.date()).isEqualTo(Instant.parse("2022-03-10T08:53:16.577Z"));
        assertThat(read.payer().birthday()).contains(LocalDate.of(1972, 2, 20));
        assertThat(read.payer().name().patronymic()).isEmpty();
        assertThat(read.parent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"isCancelled\":true", "\"status\":7", "\"isCancelled\":1,\"status\":4"})
    void a_cancelled_invoice_is_cancelled_whichever_way_it_says_so(String field) {
        assertThat(read(invoice(field)).isCancelled()).isTrue();
    }

    @Test
    void the_same_service_may_stand_on_an_invoice_twice() {
        assertThat(read(invoice("").replace(SERVICE, SERVICE + "," + SERVICE)).lines())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "invoiceSum":2001.01            | invoiceSum        | указано 2001.01, а сумма строк 2001.00
            "paySum":"2 001,01"             | paySum            | к оплате 2001.01, это больше суммы счёта 2001.00
            "paySum":-1                     | paySum            | отрицательная сумма
            "status":99                     | status            | неизвестный код 99
            "status":4294967297             | status            | неизвестный код 4294967297
            "birthday":"31.02.1972"         | birthday          | такой даты или времени не бывает
            "isCancelled":"может быть"      | isCancelled       | не логическое значение, ожидалось true или false
            "PAYSUM":1,"paySum":2           | paySum            | задано несколько раз с разными значениями: PAYSUM, paySum
            "cashdeskGuid":"касса"          | cashdeskGuid      | не GUID
            """)
    void a_wrong_field_is_named_with_its_reason(String field, String name, String reason) {
        assertThat(flaw(invoice(field))).isEqualTo(new Flaw(name, reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "smCount":2            | "smCount":0                | services[0].smCount
            "smCount":2            | "smCount":"1,000"          | services[0].smCount
            "smCount":2,           | ``                         | services[0].smCount
            "smPrice":"1 000,50"   | "smPrice":1.005            | services[0].smPrice
            "smPrice":"1 000,50"   | "smPrice":-1               | services[0].smPrice
            "smPrice":"1 000,50"   | "smPrice":42949672.95      | services[0].smPrice
            "tax":1.0              | "tax":1000                 | services[0].tax
            "tax":1.0              | "tax":1.25                 | services[0].tax
            "tax":1.0              | "tax":null                 | services[0].tax
            "smName":"Прием"       | "smName":" "               | services[0].smName
            """)
    void a_wrong_field_of_a_service_is_named_with_its_place(String right, String wrong, String name) {
        assertThat(flaw(invoice("").replace(right, wrong)).field()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoiceGuid", "invoiceNum", "date", "type", "services"})
    void a_missing_field_is_named(String name) {
        assertThat(flaw(invoice("").replace("\"" + name + "\"", "\"other\"")).field())
                .isEqualTo(name);
    }

    @Test
    void nothing_is_cut() {
        assertThat(flaw(invoice("").replace("4313", "9".repeat(65))).field()).isEqualTo("invoiceNum");
        assertThat(flaw(invoice("\"contactEmail\":\"" + "e".repeat(256) + "\"")).field())
                .isEqualTo("contactEmail");
        assertThat(flaw(invoice("").replace("Прием", "П".repeat(2001))).field()).isEqualTo("services[0].smName");
        assertThat(read(invoice("").replace("Прием", "П".repeat(2000))).lines()).hasSize(1);
    }

    @Test
    void an_invoice_beyond_the_largest_receipt_is_refused() {
        String large = SERVICE.replace("1 000,50", "21474836.00");

        assertThat(flaw(invoice("").replace(SERVICE, large + "," + large)).field())
                .isEqualTo("services");
    }

    @Test
    void a_sentence_names_the_field_and_the_reason() {
        assertThat(InvoiceDocument.parse(invoice("\"status\":99"))
                        .flatMap(it -> InvoiceDocument.of(it, STORE, MOSCOW, Dictionaries.DEFAULTS))
                        .flaw())
                .contains("поле status: неизвестный код 99");
    }

    @Test
    void text_that_is_no_object_is_refused() {
        assertThat(InvoiceDocument.parse("[1]").flaw()).isPresent();
        assertThat(InvoiceDocument.parse("{").flaw()).isPresent();
        assertThat(InvoiceDocument.parse("<html>").flaw()).isPresent();
        assertThat(InvoiceDocument.parse(" \ufeff ").toOptional()).isEmpty();
    }

    private static String invoice(String more) {
        return "{\"invoiceGuid\":\"" + GUID
                + "\",\"invoiceNum\":\"4313\",\"date\":\"2022-03-10T11:53:16.577\",\"type\":1," + "\"services\":["
                + SERVICE + "]" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private static String written(Invoice invoice) {
        return WrittenJson.text(InvoiceView.of(invoice, MOSCOW, Dictionaries.DEFAULTS));
    }

    private static Invoice read(String json) {
        return reading(json).fold(invoice -> invoice, flaw -> {
            throw new AssertionError(flaw.sentence());
        });
    }

    private static Flaw flaw(String json) {
        return reading(json)
                .fold(
                        invoice -> {
                            throw new AssertionError("Taken: " + json);
                        },
                        flaw -> flaw);
    }

    private static InvoiceDocument.Reading reading(String json) {
        return InvoiceDocument.read(
                InvoiceDocument.parse(json).toOptional().orElseThrow(), STORE, MOSCOW, Dictionaries.DEFAULTS);
    }
}
