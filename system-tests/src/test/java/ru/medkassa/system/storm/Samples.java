package ru.medkassa.system.storm;

import static ru.medkassa.system.storm.CashDesk.encoded;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Random;

/** Right requests of every method, about a few invoices, as a till sends them. */
final class Samples {

    private static final int CHECKS = 40;
    private static final String DESKS =
            "[{\"cashdeskGuid\":\"aaaaaaaa-0000-4000-8000-00000000000%d\",\"name\":\"Касса\","
                    + "\"serialNumber\":\"1\",\"regNumber\":\"2\",\"storeName\":\"Склад\",\"type\":\"ККТ\",\"isDeleted\":false}]";

    private final CashDesk desk;
    private final List<Demo.Invoice> invoices;

    Samples(CashDesk desk, List<Demo.Invoice> invoices) {
        this.desk = desk;
        this.invoices = invoices;
    }

    RawRequest any(Random chance) {
        Demo.Invoice invoice = Mutation.oneOf(invoices, chance);
        return switch (chance.nextInt(12)) {
            case 0 -> get("ByNumber", "number=" + encoded(invoice.number()));
            case 1 -> get("ByPayer", payer(invoice.listed()));
            case 2 -> post("ByPayer", "", payerJson(invoice.listed()));
            case 3 -> get("Ofd", payer(invoice.listed()));
            case 4 -> post("Receive", guid(invoice), "");
            case 5 -> post("Status", guid(invoice) + "&status=" + (4 + chance.nextInt(3)), "");
            case 6 -> post("CashDesk", "", DESKS.formatted(chance.nextInt(9)));
            case 7 -> get("Version", "");
            default -> pay(new Payment(invoice, Demo.DESK, 1 + chance.nextInt(CHECKS), 1 + chance.nextInt(9_000)));
        };
    }

    RawRequest pay(Payment payment) {
        return post("Pay", guid(payment.invoice()), payment.json());
    }

    RawRequest get(String method, String query) {
        return request("GET", method, query, "");
    }

    RawRequest post(String method, String query, String body) {
        return request("POST", method, query, body);
    }

    static String guid(Demo.Invoice invoice) {
        return "invoiceGuid=" + invoice.guid();
    }

    private RawRequest request(String verb, String method, String query, String body) {
        return RawRequest.of(verb, desk.path(method) + "?" + desk.tenant() + "&" + query, desk.authorization(), body);
    }

    private static String payer(JsonObject listed) {
        return "family=" + encoded(listed.getString("family")) + "&name=" + encoded(listed.getString("name")) + "&ot="
                + encoded(listed.getString("ot")) + "&birthday=" + listed.getString("birthday");
    }

    private static String payerJson(JsonObject listed) {
        return "{\"family\":\"" + listed.getString("family") + "\",\"name\":\"" + listed.getString("name")
                + "\",\"ot\":\"" + listed.getString("ot") + "\",\"birthday\":\"" + listed.getString("birthday") + "\"}";
    }
}
