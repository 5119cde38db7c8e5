package ru.medkassa.system.storm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static ru.medkassa.system.storm.Mutation.flipped;
import static ru.medkassa.system.storm.Mutation.oneOf;
import static ru.medkassa.system.storm.Mutation.random;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import ru.medkassa.system.storm.RawRequest.Framing;

/** What goes wrong in the body of a request: its bytes, its JSON, its packing, its end. */
final class BodyMutations {

    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\":(\"[^\"]*\"|[-0-9.]+|true|false)");
    private static final String DEEP = "[".repeat(2000) + "]".repeat(2000);
    private static final String WIDE = "\"" + "9".repeat(70_000) + "\"";
    private static final int TOO_LARGE = (1 << 20) + 1;

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "0",
            "-1",
            "-0",
            "0.001",
            "1e400",
            "-1e400",
            "1e-400",
            "1E+2",
            "NaN",
            "99999999999999999999999999999999",
            "42949672.96",
            "\"9 000,00\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"'; --\"",
            "\"0001-01-01T00:00:00\"",
            "\"2026-02-30T25:61:61\"",
            "\"/Date(99999999999999999999)/\"",
            "\"\u0000\"",
            "[[[[[[[[1]]]]]]]]",
            "{\"a\":{\"a\":{}}}",
            "01",
            ".5",
            "\"%s%n\"",
            DEEP,
            WIDE);

    private static final List<String> WHOLES = List.of(
            "",
            "null",
            "[]",
            "{}",
            "\"\"",
            "1",
            "{",
            "[{}]",
            DEEP,
            "{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}",
            "a=1&b=2",
            "<xml/>",
            "\u00ef\u00bb\u00bf{}",
            "\u00fe\u00ff",
            "//",
            "{\"Payments\":{}}",
            "{\"Payments\":[null]}");

    static final List<Mutation> ALL = List.of(
            (request, chance) -> request.body(flipped(request.body(), chance)),
            (request, chance) -> request.body(flipped(flipped(flipped(request.body(), chance), chance), chance)),
            (request, chance) -> request.body(anotherValue(request.body(), chance)),
            (request, chance) -> request.body(anotherValue(anotherValue(request.body(), chance), chance)),
            (request, chance) -> request.body(twice(request.body(), chance)),
            (request, chance) -> request.body(cut(request.body(), chance)),
            (request, chance) -> request.body(oneOf(WHOLES, chance)),
            (request, chance) -> request.body(random(chance.nextInt(300), chance)),
            (request, chance) -> request.body(request.body() + request.body()),
            (request, chance) -> request.body(recoded(request.body())),
            (request, chance) -> request.body(" ".repeat(chance.nextInt(30) == 0 ? TOO_LARGE : 1000) + request.body()),
            (request, chance) -> request.body(packed(request.body())).header("Content-Encoding: gzip"),
            (request, chance) ->
                    request.body(cut(packed(request.body()), chance)).header("Content-Encoding: gzip"),
            (request, chance) ->
                    request.body(flipped(packed(request.body()), chance)).header("Content-Encoding: gzip"),
            (request, chance) ->
                    request.body(packed(" ".repeat(TOO_LARGE) + request.body())).header("Content-Encoding: gzip"),
            (request, chance) -> request.framing(Framing.CHUNKED),
            (request, chance) -> request.framing(oneOf(List.of(Framing.values()), chance)));

    private BodyMutations() {}

    private static String cut(String text, Random chance) {
        return text.isEmpty() ? text : text.substring(0, chance.nextInt(text.length()));
    }

    private static String anotherValue(String json, Random chance) {
        return changed(json, chance, member -> "");
    }

    /** The same key a second time, with another value. */
    private static String twice(String json, Random chance) {
        return changed(json, chance, member -> member.group() + ",");
    }

    private static String changed(String json, Random chance, Function<MatchResult, String> before) {
        List<MatchResult> members = MEMBER.matcher(json).results().toList();
        if (members.isEmpty()) {
            return json;
        }
        MatchResult member = oneOf(members, chance);
        String changed = before.apply(member) + "\"" + member.group(1) + "\":" + oneOf(VALUES, chance);
        return json.substring(0, member.start()) + changed + json.substring(member.end());
    }

    private static String recoded(String utf8) {
        String text = new String(utf8.getBytes(ISO_8859_1), UTF_8);
        return new String(text.getBytes(UTF_16), ISO_8859_1);
    }

    private static String packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toString(ISO_8859_1);
    }
}
