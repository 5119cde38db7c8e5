package ru.medkassa.standin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An invoice as the stand-in holds it, and what it was told about it. Sums are in kopecks. */
final class HeldInvoice {

    static final int ISSUED = 1;
    static final int RECEIVED = 2;
    static final int PARTLY_PAID = 3;
    static final int PAID = 4;
    static final int OFD_DUE = 5;
    static final int CANCELLED = 7;
    static final int REFUND = 2;

    private static final String ZERO = "00000000-0000-0000-0000-000000000000";

    private final String ogrn;
    private final String oid;
    private final JsonObject document;
    private final long total;
    private final Map<String, JsonObject> payments = new LinkedHashMap<>();
    private int status;
    private long paid;
    private boolean heardOf;

    HeldInvoice(String ogrn, String oid, JsonObject document) {
        this.ogrn = ogrn;
        this.oid = oid;
        this.document = document;
        this.total = kopecks(document, "invoiceSum");
        this.paid = document.containsKey("paySum") ? Math.max(0, total - kopecks(document, "paySum")) : 0;
        this.status = document.getBoolean("isCancelled", false) ? CANCELLED : document.getInt("status", ISSUED);
    }

    String guid() {
        return Asked.text(document, "invoiceGuid").toLowerCase(Locale.ROOT);
    }

    String number() {
        return Asked.text(document, "invoiceNum");
    }

    String date() {
        return Asked.text(document, "date");
    }

    /** Of a refund: the sale; empty if there is none. */
    String parent() {
        String parent = Asked.text(document, "parentInvoiceGuid").toLowerCase(Locale.ROOT);
        return parent.equals(ZERO) ? "" : parent;
    }

    String payerKey() {
        return payerKey(
                Asked.text(document, "family"),
                Asked.text(document, "name"),
                Asked.text(document, "ot"),
                Asked.text(document, "birthday"));
    }

    static String payerKey(String family, String name, String patronymic, String birthday) {
        return String.join("|", family, name, patronymic, birthday.substring(0, Math.min(10, birthday.length())))
                .toUpperCase(Locale.ROOT)
                .replace('Ё', 'Е');
    }

    boolean belongsTo(String askedOgrn, String askedOid) {
        return ogrn.isEmpty() || (ogrn.equals(askedOgrn) && oid.equals(askedOid));
    }

    boolean isRefund() {
        return document.getInt("type", 1) == REFUND;
    }

    boolean isUntouched() {
        return status == ISSUED && payments.isEmpty() && !heardOf;
    }

    int status() {
        return status;
    }

    void move(int to) {
        status = to;
    }

    /** Whether this is the first time that it is received. */
    boolean receive() {
        boolean first = !heardOf;
        heardOf = true;
        status = status == ISSUED ? RECEIVED : status;
        return first;
    }

    Map<String, JsonObject> payments() {
        return payments;
    }

    void add(long kopecks) {
        paid = Math.max(0, paid + kopecks);
        if (status <= PAID) {
            status = paid == 0 ? RECEIVED : paid < total ? PARTLY_PAID : PAID;
        }
    }

    boolean isSettled() {
        return due() == 0;
    }

    boolean isToSettle() {
        return status == CANCELLED ? paid > 0 : paid != total;
    }

    private long due() {
        return Math.max(0, total - paid);
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        document.forEach(json::add);
        return json.add("status", status)
                .add("isCancelled", status == CANCELLED)
                .add("invoiceSum", BigDecimal.valueOf(total, 2))
                .add("paySum", BigDecimal.valueOf(due(), 2))
                .build();
    }

    JsonObject kept() {
        return Json.createObjectBuilder()
                .add("ogrn", ogrn)
                .add("oid", oid)
                .add("invoice", document)
                .build();
    }

    static long kopecks(JsonObject object, String name) {
        return Asked.value(object, name)
                .filter(value -> value.getValueType() == JsonValue.ValueType.NUMBER
                        || value.getValueType() == JsonValue.ValueType.STRING)
                .map(value -> new BigDecimal(Asked.text(object, name))
                        .movePointRight(2)
                        .longValue())
                .orElse(0L);
    }
}
