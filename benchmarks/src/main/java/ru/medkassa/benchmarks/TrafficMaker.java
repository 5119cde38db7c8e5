package ru.medkassa.benchmarks;

import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Makes the requests of the bench: bytes that are built once and changed in place. */
final class TrafficMaker {

    private static final int CHECK_DIGITS = 15;
    private static final String GUID_MARK = "g".repeat(BenchInvoices.GUID_DIGITS);
    private static final String NUMBER_MARK = "n".repeat(BenchInvoices.NUMBER_DIGITS);
    private static final String CHECK_MARK = "9".repeat(CHECK_DIGITS);

    private final DemoFile demo;
    private final DemoFile.User user;
    private final int invoices;
    private final AtomicLong checks;

    /**
     * @param firstCheck a check number above all that were used before, of {@value #CHECK_DIGITS} digits
     */
    TrafficMaker(DemoFile demo, int invoices, long firstCheck) {
        if (Long.toString(firstCheck).length() != CHECK_DIGITS) {
            throw new IllegalArgumentException("A number in JSON has no leading zeros: " + firstCheck);
        }
        this.demo = demo;
        this.user = demo.cashier();
        this.invoices = invoices;
        this.checks = new AtomicLong(firstCheck);
    }

    Traffic pay() {
        String body = "{\"BillDate\":\"2026-06-01T10:00:00\",\"CheckNum\":" + CHECK_MARK
                + ",\"Type\":1,\"cashdeskGuid\":\"" + demo.deskAt(user.place()).guid()
                + "\",\"Payments\":[{\"PaymentType\":3,\"paySum\":1.00}]}";
        String request = head("POST", "Pay", "invoiceGuid=" + BenchInvoices.GUID_HEAD + GUID_MARK)
                + "Content-Type: application/json; charset=utf-8\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
        return new Traffic("Pay", true, () -> payRequests(RequestTemplate.of(request)));
    }

    Traffic byNumber() {
        String request = head("GET", "ByNumber", "number=" + NUMBER_MARK) + "\r\n";
        return new Traffic("ByNumber", false, () -> byNumberRequests(RequestTemplate.of(request)));
    }

    private Supplier<byte[]> payRequests(RequestTemplate template) {
        int guid = template.placeOf(GUID_MARK);
        int check = template.placeOf(CHECK_MARK);
        return () -> {
            template.write(BenchInvoices.FIRST_GUID + anyInvoice(), guid, BenchInvoices.GUID_DIGITS);
            template.write(checks.incrementAndGet(), check, CHECK_DIGITS);
            return template.bytes();
        };
    }

    private Supplier<byte[]> byNumberRequests(RequestTemplate template) {
        int number = template.placeOf(NUMBER_MARK);
        return () -> {
            template.write(BenchInvoices.FIRST_NUMBER + anyInvoice(), number, BenchInvoices.NUMBER_DIGITS);
            return template.bytes();
        };
    }

    private int anyInvoice() {
        return 1 + ThreadLocalRandom.current().nextInt(invoices);
    }

    private String head(String verb, String method, String query) {
        URI url = URI.create(demo.url());
        return verb + " /api/paidServices/IntegrationInvoice/v2/" + method + "?ogrn="
                + user.place().ogrn() + "&oid=" + user.place().oid() + "&" + query + " HTTP/1.1\r\nHost: "
                + url.getAuthority() + "\r\nAuthorization: " + PaidServices.authorization(user)
                + "\r\nAccept: application/json\r\n";
    }
}
