package ru.medkassa.standin;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How the stand-in misbehaves, as {@code POST /control/behaviour} said last; each call replaces all of it.
 *
 * <pre>
 * delayMs      waits before it does anything            pauseMs     waits between head and body of an answer
 * failBefore   share of 5xx before anything is done     failAfter   share of 5xx although it was done
 * failWith     the HTTP code of those, 503              loseAnswers share of answers lost although it was done
 * codes        {"Pay": 4015, "guid of an invoice": 500} a fixed code for a method or an invoice, nothing is done
 * bodies       {"ByNumber": {"http": 200, "body": "…"}} a fixed answer ("base64" for bytes), nothing is done
 * gzip, cut    answers are packed; half of a body       anyDesk     payments of unknown desks are taken
 * seed         of the chance, 1
 * </pre>
 *
 * Shares are from 0 to 1.
 */
final class Behaviour {

    private final JsonObject told;
    private final Random random;

    Behaviour(JsonObject told) {
        this.told = told;
        this.random = new Random(whole("seed", 1));
    }

    static Behaviour good() {
        return new Behaviour(JsonValue.EMPTY_JSON_OBJECT);
    }

    JsonObject told() {
        return told;
    }

    Fate next(Asked asked) {
        return new Fate(
                whole("delayMs", 0),
                whole("pauseMs", 0),
                fixed(asked).or(() -> chance("failBefore") ? Optional.of(failed(asked)) : Optional.empty()),
                chance("failAfter") ? Optional.of(failed(asked)) : Optional.empty(),
                chance("loseAnswers"),
                told.getBoolean("cut", false),
                told.getBoolean("gzip", false),
                told.getBoolean("anyDesk", false));
    }

    private Optional<Answer> fixed(Asked asked) {
        return Stream.of(asked.parameter("invoiceGuid"), asked.method())
                .flatMap(key -> Stream.concat(
                        part("bodies", key).map(JsonValue::asJsonObject).map(Behaviour::body),
                        part("codes", key).map(JsonNumber.class::cast).map(code -> coded(code.intValue(), asked))))
                .findFirst();
    }

    private Stream<JsonValue> part(String name, String key) {
        return Asked.value(told, name).map(JsonValue::asJsonObject).flatMap(part -> Asked.value(part, key)).stream();
    }

    private static Answer body(JsonObject body) {
        byte[] bytes = body.containsKey("base64")
                ? Base64.getDecoder().decode(body.getString("base64"))
                : Answer.text(0, body.getString("body", "")).body();
        return new Answer(
                body.getInt("http", 200), 0, body.getString("contentType", "application/json"), bytes, Map.of());
    }

    private static Answer coded(int code, Asked asked) {
        return code < 1000
                ? Answer.text(code, "<html><body>" + code + "</body></html>")
                : Answer.problem(code, "Так велено отвечать на " + asked.method());
    }

    private Answer failed(Asked asked) {
        return Answer.problem(
                (int) whole("failWith", 503), 5003, "Ошибка при выполнении " + asked.method(), JsonValue.NULL);
    }

    private boolean chance(String name) {
        double share = told.containsKey(name) ? told.getJsonNumber(name).doubleValue() : 0;
        if (share <= 0) {
            return false;
        }
        synchronized (random) {
            return random.nextDouble() < share;
        }
    }

    private long whole(String name, long otherwise) {
        return told.containsKey(name) ? told.getJsonNumber(name).longValue() : otherwise;
    }
}
