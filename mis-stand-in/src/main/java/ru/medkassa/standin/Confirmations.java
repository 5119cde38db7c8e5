package ru.medkassa.standin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The writing methods: Receive, Pay, Status, CashDesk. */
final class Confirmations {

    private static final Set<List<Integer>> MOVES = Set.of(List.of(4, 5), List.of(5, 6), List.of(6, 5), List.of(3, 5));
    private static final Set<String> KINDS = Set.of("1", "2", "3", "4");

    private final Books books;

    Confirmations(Books books) {
        this.books = books;
    }

    /**
     * What came of a confirmation.
     *
     * @param applied whether it changed anything
     */
    record Outcome(Answer answer, boolean applied) {

        static Outcome refused(int status, String title) {
            return new Outcome(Answer.problem(status, title), false);
        }
    }

    Outcome receive(Asked asked, String ogrn, String oid) {
        return held(asked, ogrn, oid)
                .map(invoice -> {
                    boolean first = invoice.receive();
                    return new Outcome(Answer.ok(invoice.json()), first);
                })
                .orElseGet(() -> unknown(asked));
    }

    Outcome status(Asked asked, String ogrn, String oid) {
        Optional<HeldInvoice> held = held(asked, ogrn, oid);
        if (held.isEmpty()) {
            return unknown(asked);
        }
        HeldInvoice invoice = held.get();
        String target = asked.parameter("status");
        boolean same = target.equals(Integer.toString(invoice.status()));
        if (!same && !(target.matches("\\d") && MOVES.contains(List.of(invoice.status(), Integer.valueOf(target))))) {
            return Outcome.refused(4018, "Невозможно установить статус счёту");
        }
        invoice.move(Integer.parseInt(target));
        return new Outcome(Answer.ok(invoice.json()), !same);
    }

    Outcome cashDesk(Asked asked, String ogrn, String oid) {
        List<JsonObject> desks = asked.objects();
        if (desks.isEmpty() || desks.stream().anyMatch(Confirmations::isMalformed)) {
            return Outcome.refused(4005, "Неверно передана касса");
        }
        boolean news = false;
        for (JsonObject desk : desks) {
            news |= books.put(ogrn, oid, desk);
        }
        JsonArrayBuilder stored = Json.createArrayBuilder();
        books.desks(ogrn, oid).forEach(stored::add);
        return new Outcome(Answer.ok(stored.build()), news);
    }

    private static boolean isMalformed(JsonObject desk) {
        return Asked.text(desk, "cashdeskGuid").isEmpty()
                || Asked.text(desk, "name").isEmpty();
    }

    /** @param anyDesk whether a desk that is not in the dictionary may report a payment */
    Outcome pay(Asked asked, String ogrn, String oid, boolean anyDesk, String now) {
        String check = asked.parameter("CheckNum");
        if (!check.matches("[1-9]\\d{0,17}")) {
            return Outcome.refused(4004, "Неверно передан номер чека");
        }
        String desk = asked.parameter("cashdeskGuid").toLowerCase(Locale.ROOT);
        if (!desk.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Outcome.refused(4005, "Неверно передана касса");
        }
        JsonArray tenders = Asked.value(asked.object(), "Payments")
                .filter(JsonArray.class::isInstance)
                .map(JsonValue::asJsonArray)
                .orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (tenders.isEmpty() || tenders.stream().anyMatch(Confirmations::isNoTender)) {
            return Outcome.refused(4008, "Неверно сформирован или отсутствует список оплат");
        }
        Optional<HeldInvoice> held = held(asked, ogrn, oid);
        if (held.isEmpty()) {
            return unknown(asked);
        }
        JsonObject original = held.get().payments().get(desk + " " + check);
        if (original != null) {
            return repeated(check, held.get(), original, asked.object());
        }
        if (!anyDesk && !books.hasDesk(ogrn, oid, desk)) {
            return Outcome.refused(4015, "Не найдена касса");
        }
        return paid(held.get(), desk + " " + check, asked.object(), tenders, now);
    }

    private Outcome paid(HeldInvoice invoice, String key, JsonObject body, JsonArray tenders, String now) {
        invoice.payments()
                .put(
                        key,
                        Json.createObjectBuilder()
                                .add("recordedAt", now)
                                .add("body", body)
                                .build());
        long sum = tenders.stream()
                .mapToLong(tender -> HeldInvoice.kopecks(tender.asJsonObject(), "paySum"))
                .sum();
        boolean returned = Asked.text(body, "Type").equals("2");
        invoice.add(returned && !invoice.isRefund() ? -sum : sum);
        if (invoice.isRefund()) {
            books.invoice(invoice.parent()).ifPresent(sale -> sale.add(-sum));
        }
        return new Outcome(Answer.ok(invoice.json()), true);
    }

    private static Outcome repeated(String check, HeldInvoice invoice, JsonObject original, JsonObject body) {
        JsonObject data = Json.createObjectBuilder()
                .add(
                        "original",
                        Json.createObjectBuilder()
                                .add("recordedAt", original.getString("recordedAt"))
                                .add("cashdeskGuid", Asked.text(original.getJsonObject("body"), "cashdeskGuid"))
                                .add(
                                        "Payments",
                                        Asked.value(original.getJsonObject("body"), "Payments")
                                                .orElse(JsonValue.NULL)))
                .add("content", original.getJsonObject("body").equals(body) ? "same" : "different")
                .build();
        return new Outcome(
                Answer.problem(4013, "Номер чека " + check + " уже зафиксирован по счёту " + invoice.number(), data),
                false);
    }

    private static boolean isNoTender(JsonValue tender) {
        return !(tender instanceof JsonObject object)
                || !KINDS.contains(Asked.text(object, "PaymentType"))
                || !Asked.text(object, "paySum").matches("\\d{1,8}(\\.\\d{1,2})?")
                || HeldInvoice.kopecks(object, "paySum") <= 0;
    }

    private Optional<HeldInvoice> held(Asked asked, String ogrn, String oid) {
        return books.invoice(asked.parameter("invoiceGuid")).filter(it -> it.belongsTo(ogrn, oid));
    }

    private static Outcome unknown(Asked asked) {
        return Outcome.refused(4010, "Не найден счёт с гуидом " + asked.parameter("invoiceGuid"));
    }
}
