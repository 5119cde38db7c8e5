package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;
import ru.medkassa.system.wire.Packing;
import ru.medkassa.system.wire.Socket;

/** ByNumber and ByPayer are understood in every form that the contract accepts. */
interface TolerantReadingOfReads {

    String ZERO = "00000000-0000-0000-0000-000000000000";

    @TestFactory
    default Stream<DynamicTest> by_number_is_understood_whatever_the_call_looks_like() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        return Forms.each(Forms.ofAnyCall(), form -> isFound(form.apply(till.byNumber(invoice)), invoice));
    }

    @TestFactory
    default Stream<DynamicTest> by_number_is_understood_however_the_invoice_is_named() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        Map<String, UnaryOperator<Call>> forms = new LinkedHashMap<>(whereParametersStand());
        forms.put("invoiceNum", call -> call.rename("number", "invoiceNum"));
        forms.put("INVOICENUMBER", call -> call.rename("number", "INVOICENUMBER"));
        forms.put("guid beside it", call -> call.with("GUID", invoice.guid().toString()));
        forms.put("guid instead", call -> call.without("number").with("guid", "{" + invoice.guid() + "}"));
        forms.put("zero guid", call -> call.with("invoiceGuid", ZERO));
        forms.put("empty guid", call -> call.with("invoiceGuid", ""));
        forms.put("empty number", call -> call.with("number", "")
                .with("guid", invoice.guid().toString()));
        forms.put("blanks around", call -> call.with("number", "\u00a0" + invoice.number() + " "));
        return Forms.each(
                forms, form -> isFound(form.apply(till.byNumber(invoice)).send(), invoice));
    }

    @TestFactory
    default Stream<DynamicTest> by_payer_is_understood_whatever_the_call_looks_like() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        return Forms.each(Forms.ofAnyCall(), form -> isListed(form.apply(till.byPayer()), invoice));
    }

    @TestFactory
    default Stream<DynamicTest> by_payer_is_understood_however_the_payer_is_named() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        Map<String, UnaryOperator<Call>> forms = new LinkedHashMap<>(whereParametersStand());
        forms.put("surname, firstName, patronymic, birthDate", call -> call.rename("family", "surname")
                .rename("name", "firstName")
                .rename("ot", "patronymic")
                .rename("birthday", "birthDate"));
        forms.put("LASTNAME, middlename", call -> call.rename("family", "LASTNAME")
                .rename("ot", "middlename"));
        forms.put("another case, Е for Ё", call -> call.with("family", " ЕЖИКОВ "));
        for (String day : new String[] {"1972-02-20T00:00:00", "20.02.1972", "19720220", "1972-02-20T00:00:00+03:00"}) {
            forms.put("birthday " + day, call -> call.with("birthday", day));
        }
        return Forms.each(forms, form -> isListed(form.apply(till.byPayer()).send(), invoice));
    }

    @Test
    default void a_patronymic_may_be_left_out() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice(Map.of("payer_patronymic", "", "payer_key", "ЕЖИКОВ|ПЕТР|"));
        isListed(till.byPayer().without("ot").send(), invoice);
        isListed(till.byPayer().with("ot", "").send(), invoice);
    }

    @Test
    default void letters_may_come_as_bare_bytes_of_utf_8() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice(Map.of("number", "Д-17"));
        String bytes = new String(
                "Д-17".getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
        isFound(Socket.send(till.byNumber("").without("number").raw("number=" + bytes), "HTTP/1.1"), invoice);
    }

    @Test
    default void what_the_address_says_counts_more_than_the_body_of_a_read() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        Call call = till.byNumber(invoice).verb("POST").body("{\"number\":\"nobody's\"}");
        isFound(call.send(), invoice);
    }

    private static Map<String, UnaryOperator<Call>> whereParametersStand() {
        Map<String, UnaryOperator<Call>> forms = new LinkedHashMap<>();
        forms.put("POST without a body", call -> call.verb("POST"));
        forms.put("POST of JSON", call -> call.verb("POST").asJson());
        forms.put("POST of packed JSON", call -> call.verb("POST").asJson().packed(Packing::gzip));
        forms.put("POST of marked JSON", call -> call.verb("POST").asJson().packed(Packing::marked));
        forms.put("POST of a form", call -> call.verb("POST").asForm());
        forms.put(
                "POST of a form with its type",
                call -> call.verb("POST").asForm().header("Content-Type", "application/x-www-form-urlencoded"));
        forms.put("GET with a body", Call::asJson);
        return forms;
    }

    private static void isFound(Answer answer, Invoice invoice) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(200);
        assertThat(answer.object().getString("invoiceGuid"))
                .isEqualTo(invoice.guid().toString());
    }

    private static void isListed(Answer answer, Invoice invoice) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(200);
        assertThat(answer.array()).hasSize(1);
        assertThat(answer.array().getJsonObject(0).getString("invoiceGuid"))
                .isEqualTo(invoice.guid().toString());
    }
}
