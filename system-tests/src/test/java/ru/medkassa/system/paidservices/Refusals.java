package ru.medkassa.system.paidservices;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.wire.Call;
import ru.medkassa.system.wire.Packing;

/** What Pay does not accept, and a part of the reason that it gives. */
final class Refusals {

    /** A spoiled payment and its refusal. */
    record Refusal(UnaryOperator<PaymentBody> spoiling, int status, String reason) {}

    /** A call with a spoiled body and its refusal. */
    record Unreadable(UnaryOperator<Call> spoiling, String reason) {}

    private static final String SUM = "поле Payments[0].paySum: ";

    private final Map<String, Refusal> all = new LinkedHashMap<>();

    static Map<String, Refusal> ofPayments() {
        Refusals refusals = new Refusals();
        refusals.ofSums();
        refusals.ofTenders();
        refusals.ofFields();
        return refusals.all;
    }

    private void ofSums() {
        sum("-1", "нулевая или отрицательная сумма");
        sum("\"-1000,00\"", "нулевая или отрицательная сумма");
        sum("0", "нулевая или отрицательная сумма");
        sum("0.00", "нулевая или отрицательная сумма");
        sum("100.001", "больше двух знаков после запятой");
        sum("\"100,005\"", "");
        sum("1e-3", "больше двух знаков после запятой");
        sum("42949672.96", "сумма больше 42 949 672,95");
        sum("1e20", "");
        sum("1e999999999", "слишком длинное число");
        sum("9".repeat(100_000), "слишком длинное число");
        sum("\"1,000\"", "неоднозначное число");
        sum("\"1.000,00\"", "не число");
        sum("\"1 00,00\"", "не число");
        sum("\"тысяча\"", "не число");
        sum("true", "не число");
        sum("{}", "ожидалось одно значение");
        sum("[1000]", "ожидалось одно значение");
    }

    private void ofTenders() {
        payments(
                "[{\"PaymentType\":3,\"paySum\":42949672.95},{\"PaymentType\":1,\"paySum\":0.01}]",
                "сумма оплат больше");
        payments("[{\"PaymentType\":3,\"paySum\":1},{\"PaymentType\":1,\"paySum\":-1}]", "Payments[1].paySum");
        payments("[{\"PaymentType\":9,\"paySum\":1000}]", "поле Payments[0].PaymentType: нет такого кода");
        payments("[{\"PaymentType\":3.5,\"paySum\":1000}]", "поле Payments[0].PaymentType: не целое число");
        payments("[{\"PaymentType\":4294967299,\"paySum\":1000}]", "поле Payments[0].PaymentType: нет такого кода");
        payments("[{\"paySum\":1000}]", "Payments[0]: не указан вид или сумма оплаты");
        payments("[{\"PaymentType\":3}]", "Payments[0]: не указан вид или сумма оплаты");
        payments("[]", "список оплат пуст");
        payments("[null]", "не объект");
        payments("[1000]", "не объект");
        payments("1000", "ожидался список");
        payments("null", "не указано");
        payments("[{\"PaymentType\":3,\"paySum\":1000,\"PAYSUM\":1001}]", "задано несколько раз с разными значениями");
        spoil("no list at all", it -> it.without("Payments"), 4008, "не указано");
        spoil(
                "two different lists",
                it -> it.and("paymentList", "[{\"PaymentType\":1,\"paySum\":1}]"),
                4008,
                "с разными");
    }

    private void ofFields() {
        for (String date :
                new String[] {"завтра", "2026-02-30T00:00:00", "2026-03-11T25:00:00", "1899-12-31", "11.03"}) {
            spoil("BillDate " + date, it -> it.set("BillDate", "\"" + date + "\""), 4008, "поле BillDate: ");
        }
        spoil(
                "two times",
                it -> it.and("billDate", "\"2026-03-12T17:06:42\""),
                4008,
                "поле BillDate задано несколько раз");
        spoil("unknown Type", it -> it.set("Type", "3"), 4008, "поле Type: нет такого кода");
        for (String check : new String[] {"-5", "0"}) {
            spoil("CheckNum " + check, it -> it.set("CheckNum", check), 4004, "номер чека должен быть");
        }
        for (String check : new String[] {"1.5", "\"abc\"", "1e30", "9".repeat(19), "{}"}) {
            spoil("CheckNum " + check, it -> it.set("CheckNum", check), 4004, "CheckNum");
        }
        spoil("no CheckNum", it -> it.without("CheckNum"), 4004, "не указано");
        spoil("two check numbers", it -> it.and("checkNumber", "1"), 4004, "поле CheckNum задано несколько раз");
        spoil(
                "no cash desk",
                it -> it.set("cashdeskGuid", "\"00000000-0000-0000-0000-000000000000\""),
                4005,
                "не указано");
        spoil("no GUID", it -> it.set("cashdeskGuid", "\"касса\""), 4005, "не GUID: касса");
        spoil("NUL in the GUID", it -> it.set("cashdeskGuid", "\"a\\u0000b\""), 4005, "не GUID");
        spoil("half a letter in the GUID", it -> it.set("cashdeskGuid", "\"a\\ud83db\""), 4005, "не GUID");
    }

    static Map<String, Unreadable> ofBodies() {
        Map<String, Unreadable> bodies = new LinkedHashMap<>();
        bodies.put("cut off", new Unreadable(Refusals::cutOff, "ошибка в записи JSON"));
        bodies.put("text after it", new Unreadable(call -> edited(call, "", "}"), "JSON"));
        bodies.put("no JSON", new Unreadable(call -> call.body("оплата"), "это не JSON и не форма"));
        bodies.put("XML", new Unreadable(call -> call.body("<a b='1'/>"), "это не JSON и не форма"));
        bodies.put("bare NaN", new Unreadable(call -> call.body("{\"CheckNum\":NaN}"), "ошибка в записи JSON"));
        bodies.put("33 levels", new Unreadable(call -> nested(call, 33), "вложенность JSON больше 32"));
        bodies.put("100 000 levels", new Unreadable(call -> nested(call, 100_000), "вложенность JSON больше 32"));
        bodies.put("broken gzip", new Unreadable(Refusals::brokenGzip, "сжато с ошибкой"));
        bodies.put(
                "deflate",
                new Unreadable(call -> call.header("Content-Encoding", "deflate"), "принимается только gzip"));
        return bodies;
    }

    /** A payment that would be good, with one value beside it that is so many levels deep, the body itself included. */
    static Call nested(Call call, int levels) {
        String deep = "[".repeat(levels - 1) + "]".repeat(levels - 1);
        return edited(call, "\"x\":" + deep + ",", "");
    }

    private static Call edited(Call call, String first, String last) {
        String body = new String(call.body().orElseThrow(), StandardCharsets.UTF_8);
        return call.body("{" + first + body.substring(1) + last);
    }

    private static Call cutOff(Call call) {
        return call.packed(body -> java.util.Arrays.copyOf(body, body.length - 1));
    }

    private static Call brokenGzip(Call call) {
        return cutOff(cutOff(call.packed(Packing::gzip))).header("Content-Encoding", "gzip");
    }

    private void sum(String json, String reason) {
        String name = json.length() > 40 ? json.length() + " digits" : json;
        spoil("sum " + name, it -> it.of(json), 4008, SUM + reason);
    }

    private void payments(String json, String reason) {
        spoil("payments " + json, it -> it.set("Payments", json), 4008, reason);
    }

    private void spoil(String name, UnaryOperator<PaymentBody> spoiling, int status, String reason) {
        all.put(name, new Refusal(spoiling, status, reason));
    }
}
