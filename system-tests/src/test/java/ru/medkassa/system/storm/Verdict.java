package ru.medkassa.system.storm;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with an answer, whatever was asked. */
final class Verdict {

    private static final String JSON = "application/json; charset=utf-8";
    private static final Pattern JAVA_TEXT = Pattern.compile(
            "java\\.|jakarta\\.|org\\.|Exception in|at [a-z]+(\\.[a-z]+)+\\(|Payara|GlassFish|Grizzly|<html",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> PROBLEM = List.of("title", "status", "criticalLevel", "data");
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final int REFUSED = 400;

    private Verdict() {}

    /** Empty if nothing is. */
    static Optional<String> on(RawRequest request, RawAnswer answer) {
        if (showsThePlatform(answer)) {
            return Optional.of("words of the platform");
        }
        if (!request.isHttp1()) {
            return Optional.empty();
        }
        if (answer.code() >= SERVER_ERROR) {
            return Optional.of("a server error");
        }
        if (answer.body().isEmpty()) {
            return mayBeEmpty(request, answer) ? Optional.empty() : Optional.of("nothing in a 200");
        }
        return listsVerbs(request, answer) ? Optional.empty() : shape(request, answer);
    }

    private static boolean showsThePlatform(RawAnswer answer) {
        String head = String.join("\n", answer.head()).replaceFirst("Server: Payara (Micro|Server)\\b", "");
        return JAVA_TEXT.matcher(head + "\n\n" + answer.body()).find();
    }

    /**
     * A refusal of the platform may be; a 200 may not, but for a malformed escape in the path and for a blank host: Payara
     * itself answers these so, before any application is asked.
     */
    private static boolean mayBeEmpty(RawRequest request, RawAnswer answer) {
        return answer.code() != OK
                || request.verb().matches("HEAD|OPTIONS")
                || request.hasMalformedEscapeInPath()
                || request.headers().contains("Host: ");
    }

    private static boolean listsVerbs(RawRequest request, RawAnswer answer) {
        return request.verb().equals("OPTIONS") && answer.body().matches("[A-Z]+(, [A-Z]+)*");
    }

    /** Payara leaves the type out of the answer to a request that offers an upgrade of the protocol. */
    private static Optional<String> shape(RawRequest request, RawAnswer answer) {
        boolean offersUpgrade = request.headers().stream().anyMatch(header -> header.startsWith("Upgrade: "));
        String type = answer.header("Content-Type").orElse(offersUpgrade ? JSON : "");
        if (!type.equals(JSON)) {
            return Optional.of("not called JSON");
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return answer.code() < REFUSED || isProblem(reader.read())
                    ? Optional.empty()
                    : Optional.of("not the shape of a refusal");
        } catch (JsonException e) {
            return Optional.of("no JSON");
        }
    }

    private static boolean isProblem(JsonStructure json) {
        return json instanceof JsonObject problem
                && List.copyOf(problem.keySet()).equals(PROBLEM)
                && problem.getInt("criticalLevel") == 0;
    }
}
