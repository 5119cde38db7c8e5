package ru.medkassa.standin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import ru.medkassa.standin.Confirmations.Outcome;

/**
 * The hospital behind the door: its books, the list of all that was ever asked of it, and the file in which both are
 * kept. One thing is done at a time, and written down before it is answered.
 */
final class Hospital implements AutoCloseable {

    private final Books books = new Books();
    private final Questions questions = new Questions(books);
    private final Confirmations confirmations = new Confirmations(books);
    private final List<JsonObject> calls = new ArrayList<>();
    private final Ledger ledger;
    private Behaviour behaviour = Behaviour.good();

    Hospital(Options options) throws IOException {
        ledger = Ledger.open(options.file(), this::remember);
    }

    private void remember(JsonObject event) {
        switch (event.getString("kind")) {
            case "invoice" -> books.take(invoice(event));
            case "tenant" -> books.addTenant(event.getString("ogrn"), event.getString("oid"));
            case "behaviour" -> behaviour = new Behaviour(event.getJsonObject("told"));
            default -> {
                calls.add(event.getJsonObject("call"));
                if (event.containsKey("query")) {
                    Map<String, String> query = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    event.getJsonObject("query").forEach((name, value) -> query.put(name, text(value)));
                    JsonObject call = event.getJsonObject("call");
                    Asked asked = new Asked(call.getString("method"), query, event.getString("body"));
                    done(asked, true, call.getString("at"));
                }
            }
        }
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static HeldInvoice invoice(JsonObject kept) {
        return new HeldInvoice(kept.getString("ogrn"), kept.getString("oid"), kept.getJsonObject("invoice"));
    }

    synchronized void behave(JsonObject told) {
        behaviour = new Behaviour(told);
        ledger.add(event("behaviour").add("told", told).build());
    }

    synchronized Behaviour behaviour() {
        return behaviour;
    }

    /** @return whether the invoice was taken */
    synchronized boolean take(HeldInvoice invoice) {
        boolean taken = books.take(invoice);
        if (taken) {
            JsonObjectBuilder event = event("invoice");
            invoice.kept().forEach(event::add);
            ledger.add(event.build());
        }
        return taken;
    }

    synchronized void addTenant(String ogrn, String oid) {
        books.addTenant(ogrn, oid);
        ledger.add(event("tenant").add("ogrn", ogrn).add("oid", oid).build());
    }

    /** Does what is asked, unless fate has it otherwise, and writes it down. */
    synchronized Answer hear(Asked asked, String now, Fate fate) {
        Outcome outcome = fate.instead()
                .map(answer -> new Outcome(answer, false))
                .orElseGet(() -> done(asked, fate.anyDesk(), now));
        Answer answer = fate.after().filter(it -> outcome.answer().isGood()).orElse(outcome.answer());
        JsonObject call = Json.createObjectBuilder()
                .add("at", now)
                .add("method", asked.method())
                .add("ogrn", asked.parameter("ogrn"))
                .add("oid", asked.parameter("oid"))
                .add("invoiceGuid", asked.parameter("invoiceGuid"))
                .add("checkNum", asked.parameter("CheckNum"))
                .add("targetStatus", asked.parameter("status"))
                .add("http", answer.http())
                .add("status", answer.status())
                .add("applied", outcome.applied())
                .add("lost", fate.lost())
                .build();
        calls.add(call);
        JsonObjectBuilder event = event("call").add("call", call);
        if (outcome.applied()) {
            JsonObjectBuilder query = Json.createObjectBuilder();
            asked.query().forEach(query::add);
            event.add("query", query).add("body", asked.text());
        }
        ledger.add(event.build());
        return answer;
    }

    private static JsonObjectBuilder event(String kind) {
        return Json.createObjectBuilder().add("kind", kind);
    }

    private Outcome done(Asked asked, boolean anyDesk, String now) {
        String ogrn = asked.parameter("ogrn");
        String oid = asked.parameter("oid");
        if (!ogrn.matches("\\d{13}|\\d{15}")) {
            return Outcome.refused(4006, "Неверно передан ОГРН организации");
        }
        if (!oid.matches("[0-2](\\.\\d+)+")) {
            return Outcome.refused(4007, "Неверно передан ОИД организации");
        }
        if (!books.knows(ogrn, oid)) {
            return Outcome.refused(4016, "Не найдена БД ЛПУ с указанными параметрами");
        }
        return switch (asked.method().toLowerCase(java.util.Locale.ROOT)) {
            case "bynumber" -> new Outcome(questions.byNumber(asked, ogrn, oid), false);
            case "bypayer" -> new Outcome(questions.byPayer(asked, ogrn, oid), false);
            case "ofd" -> new Outcome(questions.ofd(asked, ogrn, oid), false);
            case "receive" -> confirmations.receive(asked, ogrn, oid);
            case "pay" -> confirmations.pay(asked, ogrn, oid, anyDesk, now);
            case "status" -> confirmations.status(asked, ogrn, oid);
            case "cashdesk" -> confirmations.cashDesk(asked, ogrn, oid);
            default -> new Outcome(Answer.text(404, "no such method"), false);
        };
    }

    /** Every request seen, in the order in which they were dealt with. */
    synchronized List<JsonObject> calls() {
        return List.copyOf(calls);
    }

    synchronized <R> R look(Function<Books, R> question) {
        return question.apply(books);
    }

    @Override
    public synchronized void close() throws IOException {
        ledger.close();
    }
}
