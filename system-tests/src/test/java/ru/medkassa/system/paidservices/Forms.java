package ru.medkassa.system.paidservices;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;
import ru.medkassa.system.wire.Http;
import ru.medkassa.system.wire.Packing;
import ru.medkassa.system.wire.Socket;

/** The forms in which one and the same request may come, by what is peculiar about them. */
final class Forms {

    private Forms() {}

    /** What any call may look like. */
    static Map<String, Function<Call, Answer>> ofAnyCall() {
        Map<String, Function<Call, Answer>> forms = new LinkedHashMap<>();
        forms.put("address in small letters", call -> call.path(String::toLowerCase)
                .send());
        forms.put("address in capitals", call -> call.path(String::toUpperCase).send());
        forms.put("slash at the end", call -> call.path(it -> it + "/").send());
        forms.put("capitals and slash", call -> call.path(it -> it.toUpperCase() + "/")
                .send());
        forms.put(
                "names in capitals",
                call -> call.rename("ogrn", "OGRN").rename("oid", "OID").send());
        forms.put(
                "aliases",
                call -> call.rename("ogrn", "lpuOgrn").rename("oid", "lpuOid").send());
        forms.put("unknown parameter", call -> call.with("magazin", "7").send());
        forms.put("odd Content-Type", call -> Socket.send(call.header("Content-Type", "///"), "HTTP/1.1"));
        forms.put("Content-Type of something else", call -> call.header("Content-Type", "text/xml")
                .send());
        forms.put(
                "Content-Type with an odd charset",
                call -> Socket.send(call.header("Content-Type", "application/json;charset=\"utf-99\""), "HTTP/1.1"));
        forms.put("odd Accept", call -> Socket.send(call.header("Accept", ";;;"), "HTTP/1.1"));
        forms.put("Accept of something else", call -> call.header("Accept", "image/png")
                .send());
        forms.put("Expect: 100-continue", Http::sendExpectingContinue);
        for (String protocol : new String[] {"h2c", "websocket", "TLS/1.2"}) {
            forms.put("Upgrade: " + protocol, call -> Socket.send(call.header("Upgrade", protocol), "HTTP/1.1"));
        }
        forms.put("HTTP/1.0", call -> Socket.send(call, "HTTP/1.0"));
        return forms;
    }

    /** What the body of Pay may look like on the wire. */
    static Map<String, UnaryOperator<Call>> ofBody() {
        Map<String, UnaryOperator<Call>> forms = new LinkedHashMap<>();
        forms.put("byte order mark", call -> call.packed(Packing::marked));
        forms.put("gzip", call -> call.packed(Packing::gzip).header("Content-Encoding", "gzip"));
        forms.put("gzip that is not told", call -> call.packed(Packing::gzip));
        forms.put(
                "gzip of a marked body",
                call -> call.packed(Packing::marked).packed(Packing::gzip).header("Content-Encoding", "GZIP"));
        forms.put(
                "JSON that is called a form", call -> call.header("Content-Type", "application/x-www-form-urlencoded"));
        forms.put("PUT", call -> call.verb("PUT"));
        return forms;
    }

    /** What the members of the body of Pay may look like. */
    static Map<String, UnaryOperator<PaymentBody>> ofPayment() {
        Map<String, UnaryOperator<PaymentBody>> forms = new LinkedHashMap<>();
        forms.put("keys in small letters", it -> it.rename("BillDate", "billdate")
                .rename("CheckNum", "checknum")
                .rename("cashdeskGuid", "cashdeskguid")
                .set("payments", "[{\"paymenttype\":3,\"paysum\":1000.00}]")
                .without("Payments"));
        forms.put("keys in capitals", it -> it.rename("CheckNum", "CHECKNUM").rename("Payments", "PAYMENTS"));
        forms.put("aliases", it -> it.rename("CheckNum", "checkNumber")
                .rename("cashdeskGuid", "kassaGuid")
                .rename("Payments", "paymentList"));
        forms.put("unknown keys", it -> it.and("КассирФИО", "{\"a\":[1,null,true]}")
                .and("x", "[[[]]]"));
        forms.put("one object for the list", it -> it.set("Payments", "{\"PaymentType\":3,\"paySum\":1000.00}"));
        forms.put("one key twice with the same value", it -> it.and("checknum", it.value("CheckNum")));
        forms.put("check number as text", it -> it.set("CheckNum", "\"" + it.value("CheckNum") + "\""));
        forms.put("check number in groups", it -> it.set("CheckNum", grouped(it.value("CheckNum"))));
        forms.put(
                "cash desk in braces and capitals",
                it -> it.set(
                        "cashdeskGuid", "\"{" + bare(it.value("cashdeskGuid")).toUpperCase() + "}\""));
        forms.put(
                "cash desk without hyphens",
                it -> it.set(
                        "cashdeskGuid", "\"" + bare(it.value("cashdeskGuid")).replace("-", "") + "\""));
        forms.put("codes as text", it -> it.set("Payments", "[{\"PaymentType\":\"3\",\"paySum\":1000}]")
                .set("Type", "\"1\""));
        for (String sum :
                new String[] {"1000", "1e3", "\"1000\"", "\"1000,00\"", "\"1 000,00\"", "\"1\u00a0000,00\""}) {
            forms.put("sum " + sum, it -> it.of(sum));
        }
        return forms;
    }

    static <F> Stream<DynamicTest> each(Map<String, F> forms, java.util.function.Consumer<F> test) {
        return forms.entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> test.accept(form.getValue())));
    }

    private static String bare(String json) {
        return json.substring(1, json.length() - 1);
    }

    /** Every three digits apart, by a no-break space. */
    private static String grouped(String digits) {
        return "\"" + digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0") + "\"";
    }
}
