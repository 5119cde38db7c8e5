package ru.medkassa.launcher;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Three calls that a cash desk makes one after another, written for a shell: it asks for an invoice, takes it over, and
 * reports its payment.
 */
record CurlLines(String url, JsonObject user, JsonObject desk, JsonObject invoice) {

    private static final DateTimeFormatter BILL_DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    List<String> lines() {
        String tenant = "ogrn=" + query(user, "ogrn") + "&oid=" + query(user, "oid");
        String about = tenant + "&invoiceGuid=" + query(invoice, "invoiceGuid");
        return List.of(
                call("", "ByNumber?" + tenant + "&number=" + query(invoice, "invoiceNum")),
                call(" -X POST", "Receive?" + about),
                call(" -H 'Content-Type: application/json' -d " + quoted(payment()), "Pay?" + about));
    }

    private String payment() {
        return "{\"BillDate\":\"" + BILL_DATE.format(LocalDateTime.now())
                + "\",\"CheckNum\":1,\"Type\":1,\"cashdeskGuid\":\""
                + desk.getString("cashdeskGuid") + "\",\"Payments\":[{\"PaymentType\":3,\"paySum\":"
                + invoice.getJsonNumber("paySum") + "}]}";
    }

    private String call(String options, String pathAndQuery) {
        return "curl -u " + quoted(user.getString("login") + ":" + user.getString("password")) + options + " "
                + quoted(url + "/api/paidServices/IntegrationInvoice/v2/" + pathAndQuery);
    }

    private static String query(JsonObject object, String name) {
        return URLEncoder.encode(object.getString(name), StandardCharsets.UTF_8);
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
