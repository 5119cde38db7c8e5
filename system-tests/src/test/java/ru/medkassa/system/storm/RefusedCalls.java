package ru.medkassa.system.storm;

import static ru.medkassa.system.storm.Samples.guid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Calls that must be refused, each nearly right. */
final class RefusedCalls {

    private static final String STRANGER = "01234567-89ab-cdef-0123-456789abcdef";
    private static final List<String> DESKS = List.of(
            "[{\"cashdeskGuid\":\"bbbbbbbb-0000-4000-8000-000000000001\",\"name\":\"right\"},{\"cashdeskGuid\":\"x\",\"name\":\"wrong\"}]",
            "[{\"cashdeskGuid\":\"bbbbbbbb-0000-4000-8000-000000000002\",\"name\":\"right\"},{\"name\":\"no guid\"}]",
            "[{\"cashdeskGuid\":\"bbbbbbbb-0000-4000-8000-000000000003\",\"name\":\"right\"},null]",
            "[{\"cashdeskGuid\":\"bbbbbbbb-0000-4000-8000-000000000004\",\"name\":\"right\"}",
            "\"text\"");

    private final Samples samples;
    private final RawRequest pay;
    private final Demo.Invoice invoice;
    private final List<RawRequest> calls = new ArrayList<>();

    private RefusedCalls(Samples samples, Demo.Invoice invoice) {
        this.samples = samples;
        this.invoice = invoice;
        pay = samples.pay(Payment.inFull(invoice, 1));
    }

    static List<RawRequest> about(Demo.Invoice invoice, Samples samples, CashDesk desk) {
        RefusedCalls refused = new RefusedCalls(samples, invoice);
        refused.badMoney();
        refused.badFields();
        refused.badBodies();
        refused.badCallers(desk);
        refused.otherMethods();
        return refused.calls;
    }

    private void badMoney() {
        Stream.of("-1", "0", "0.001", "42949672.96", "1e400", "\"\"", "null", "true", "[]", "\"1,2,3\"", "-0.00")
                .forEach(sum -> calls.add(with("\"paySum\":[^}]+", "\"paySum\":" + sum)));
        Stream.of("9", "-1", "1.5", "\"cash\"", "null", "{}")
                .forEach(kind -> calls.add(with("\"PaymentType\":3", "\"PaymentType\":" + kind)));
        calls.add(with("\"paySum\":", "\"paySum\":1,\"PAYSUM\":2,\"x\":"));
        calls.add(with("\"Payments\":.*", "\"Payments\":[]}"));
        calls.add(with(
                "\"Payments\":.*",
                "\"Payments\":[{\"PaymentType\":3,\"paySum\":1},{\"PaymentType\":3,\"paySum\":-1}]}"));
    }

    private void badFields() {
        Stream.of("0", "-1", "1.5", "\"abc\"", "null", "99999999999999999999", "[]")
                .forEach(check -> calls.add(with("\"CheckNum\":1", "\"CheckNum\":" + check)));
        Stream.of("\"2026-02-30T12:00:00\"", "\"yesterday\"", "{}", "true", "\"2026-03-10T25:00:00\"")
                .forEach(date -> calls.add(with("\"BillDate\":\"[^\"]*\"", "\"BillDate\":" + date)));
        Stream.of("\"x\"", "null", "\"" + STRANGER + "\"", "7", "\"00000000-0000-0000-0000-000000000000\"")
                .forEach(guid -> calls.add(with("\"cashdeskGuid\":\"[^\"]*\"", "\"cashdeskGuid\":" + guid)));
        Stream.of("3", "\"sale\"").forEach(type -> calls.add(with("\"Type\":1", "\"Type\":" + type)));
        Stream.of("", "x", STRANGER, STRANGER.toUpperCase(Locale.ROOT) + "0")
                .forEach(guid -> calls.add(pay.target(pay.target().replaceFirst("Guid=.*", "Guid=" + guid))));
    }

    private void badBodies() {
        Stream.of(
                        "",
                        "null",
                        "[]",
                        "{",
                        "a=1",
                        "[".repeat(5000),
                        pay.body() + "}",
                        pay.body().substring(1))
                .forEach(body -> calls.add(pay.body(body)));
        calls.add(with("\"Type\":1", "\"deep\":" + "[".repeat(33) + "]".repeat(33)));
        calls.add(with("\"Type\":1", "\"Type\":1,\"type\":2"));
        calls.add(pay.header("Content-Encoding: gzip"));
    }

    private void badCallers(CashDesk desk) {
        Stream.of(desk.withPassword("wrong"), new CashDesk(desk.url(), "Аудитор1", "demo-auditor-1", "", ""))
                .forEach(caller -> calls.add(pay.header("Authorization: " + caller.authorization())));
        calls.add(pay.header("Authorization: Bearer x"));
        Stream.of("", "1", "1025002039777", "1037712345000", "1047809876003")
                .forEach(ogrn -> calls.add(pay.target(pay.target().replace(desk.ogrn(), ogrn))));
        Stream.of("", "x", "1.2.643.5.1.13.13.12.2.77.8123", desk.oid() + ".0.215439")
                .forEach(oid -> calls.add(pay.target(pay.target().replace(desk.oid(), oid))));
    }

    private void otherMethods() {
        Stream.of("GET", "DELETE", "PATCH", "TRACE", "PROPFIND").forEach(verb -> calls.add(pay.verb(verb)));
        Stream.of("2", "3", "4", "5", "6", "7", "8", "x", "")
                .forEach(status -> calls.add(samples.post("Status", guid(invoice) + "&status=" + status, "")));
        calls.add(samples.get("Receive", guid(invoice)));
        calls.add(samples.post("Receive", "invoiceGuid=" + STRANGER, ""));
        DESKS.forEach(desks -> calls.add(samples.post("CashDesk", "", desks)));
    }

    private RawRequest with(String part, String instead) {
        String body = pay.body().replaceFirst(part, instead);
        if (body.equals(pay.body())) {
            throw new IllegalArgumentException(part + " is not in " + body);
        }
        return pay.body(body);
    }
}
