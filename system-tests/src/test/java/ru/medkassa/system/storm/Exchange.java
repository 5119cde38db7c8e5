package ru.medkassa.system.storm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A request of the storm and what came of it. */
record Exchange(long number, RawRequest request, Optional<RawAnswer> answer) {

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int SHOWN = 700;

    boolean isPay() {
        return pathIs("pay");
    }

    /** Whether the API has done it; the list of verbs that OPTIONS is answered with does nothing. */
    boolean isDone() {
        return answer.filter(it -> it.code() == 200 && it.body().matches("(?s)[{\\[].*"))
                .isPresent();
    }

    /** Whether the client cannot know what became of it. */
    boolean isOpen() {
        return answer.isEmpty();
    }

    /** The invoice that the answer shows. */
    Stream<String> guidsAnswered() {
        return isDone() && answer.get().body().startsWith("{")
                ? text(answer.get().body(), "invoiceGuid").stream()
                : Stream.empty();
    }

    Stream<String> guidsAsked() {
        return GUID.matcher(request.target()).results().map(MatchResult::group);
    }

    Optional<String> flaw() {
        return answer.map(it -> Verdict.on(request, it))
                .orElseGet(() -> request.isWellFormed() ? Optional.of("no answer") : Optional.empty());
    }

    @Override
    public String toString() {
        return "request " + number + ": " + shown(new String(request.toBytes(), ISO_8859_1)) + "\n  answered "
                + answer.map(it -> shown(it.head() + " " + it.body())).orElse("nothing");
    }

    private boolean pathIs(String method) {
        String path = request.target().replaceFirst("(?s)[?#].*", "").toLowerCase(Locale.ROOT);
        try {
            return URI.create(path).getPath().matches(".*/v2/" + method + "/?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> text(String body, String name) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonStructure json = reader.read();
            return json instanceof JsonObject object
                            && object.get(name) != null
                            && object.get(name).getValueType() == JsonValue.ValueType.STRING
                    ? Optional.of(object.getString(name))
                    : Optional.empty();
        }
    }

    private static String shown(String text) {
        String line = text.replace("\r", "\\r").replace("\n", "\\n");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "… (" + line.length() + ")";
    }
}
