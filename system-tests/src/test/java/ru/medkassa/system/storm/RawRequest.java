package ru.medkassa.system.storm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A request as it goes over the wire. All text is Latin-1, one character for one byte, so that any byte can stand anywhere. */
record RawRequest(String verb, String target, String protocol, List<String> headers, String body, Framing framing) {

    private static final Pattern TARGET = Pattern.compile("/[\\x21-\\x7e\\x80-\\xff]{0,4000}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z-]+: [\\x20-\\x7e\\x80-\\xff]{0,2000}");
    private static final Pattern MALFORMED_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final int SMALL_BODY = 1 << 20;
    private static final int CHUNK = 7;

    /** How the end of the body is told. */
    enum Framing {
        LENGTH,
        CHUNKED,
        LENGTH_TOO_LARGE,
        BROKEN_CHUNKS
    }

    static RawRequest of(String verb, String target, String authorization, String body) {
        List<String> headers =
                List.of("Host: hospital", "Content-Type: application/json", "Authorization: " + authorization);
        return new RawRequest(verb, target, "HTTP/1.1", headers, bytes(body), Framing.LENGTH);
    }

    /** The bytes of UTF-8, one character each. */
    static String bytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    RawRequest verb(String other) {
        return new RawRequest(other, target, protocol, headers, body, framing);
    }

    RawRequest target(String other) {
        return new RawRequest(verb, other, protocol, headers, body, framing);
    }

    RawRequest protocol(String other) {
        return new RawRequest(verb, target, other, headers, body, framing);
    }

    RawRequest body(String other) {
        return new RawRequest(verb, target, protocol, headers, other, framing);
    }

    RawRequest framing(Framing other) {
        return new RawRequest(verb, target, protocol, headers, body, other);
    }

    /** With this line instead of the one of the same name. */
    RawRequest header(String line) {
        String name = line.replaceFirst(":.*", ":");
        List<String> others = Stream.concat(headers.stream().filter(it -> !it.startsWith(name)), Stream.of(line))
                .toList();
        return new RawRequest(verb, target, protocol, others, body, framing);
    }

    /** Whether its first line ends with a version that the server speaks. */
    boolean isHttp1() {
        return protocol.matches("HTTP/1\\.[01]") && target.matches("\\S*");
    }

    boolean hasMalformedEscapeInPath() {
        return MALFORMED_ESCAPE.matcher(target.replaceFirst("(?s)\\?.*", "")).find();
    }

    /** Whether any HTTP server can tell where it begins and ends, and so owes it an answer. */
    boolean isWellFormed() {
        return verb.matches("[A-Z]+")
                && TARGET.matcher(target).matches()
                && isHttp1()
                && headers.stream().allMatch(it -> HEADER.matcher(it).matches())
                && headers.size() < 50
                && body.length() < SMALL_BODY
                && (framing == Framing.LENGTH || framing == Framing.CHUNKED);
    }

    byte[] toBytes() {
        String head = verb + " " + target + " " + protocol + "\r\n" + String.join("\r\n", headers) + "\r\n"
                + "Connection: close\r\n";
        return (head + ending()).getBytes(ISO_8859_1);
    }

    private String ending() {
        return switch (framing) {
            case LENGTH -> "Content-Length: " + body.length() + "\r\n\r\n" + body;
            case LENGTH_TOO_LARGE -> "Content-Length: " + (body.length() + 1000) + "\r\n\r\n" + body;
            case CHUNKED -> "Transfer-Encoding: chunked\r\n\r\n" + chunks() + "0\r\n\r\n";
            case BROKEN_CHUNKS -> "Transfer-Encoding: chunked\r\n\r\n" + chunks() + "zz\r\n" + body;
        };
    }

    private String chunks() {
        StringBuilder chunks = new StringBuilder();
        for (int from = 0; from < body.length(); from += CHUNK) {
            String chunk = body.substring(from, Math.min(body.length(), from + CHUNK));
            chunks.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        return chunks.toString();
    }
}
