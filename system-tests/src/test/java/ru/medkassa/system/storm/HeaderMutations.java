package ru.medkassa.system.storm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static ru.medkassa.system.storm.Mutation.flipped;
import static ru.medkassa.system.storm.Mutation.oneOf;
import static ru.medkassa.system.storm.Mutation.printable;
import static ru.medkassa.system.storm.Mutation.random;

import java.util.Base64;
import java.util.List;

/** What goes wrong in the head of a request: credentials, and what the body is said to be. */
final class HeaderMutations {

    private static final List<String> LINES = List.of(
            "Content-Type: ///",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: text/xml; charset=no-such",
            "Content-Type: ",
            "Accept: ;;;",
            "Accept: application/xml",
            "Accept-Language: -",
            "Accept-Charset: no-such",
            "Accept-Encoding: gzip, br, x",
            "Content-Encoding: gzip",
            "Content-Encoding: deflate",
            "Content-Encoding: no-such",
            "Expect: 100-continue",
            "Expect: the-impossible",
            "Range: bytes=0-5,-1,9-3",
            "If-Modified-Since: never",
            "If-None-Match: *",
            "X-Forwarded-For: 1.2.3.4, x, ::1",
            "X-HTTP-Method-Override: DELETE",
            "Upgrade: h2c",
            "Upgrade: websocket",
            "Cookie: JSESSIONID=1; $Version=1; =",
            "Host: ",
            "Host: [::1",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Transfer-Encoding: gzip",
            "Transfer-Encoding: chunked, chunked",
            "no colon",
            ": no name",
            "X-Two: a\r\n b");

    static final List<Mutation> ALL = List.of(
            (request, chance) -> request.header(oneOf(LINES, chance)),
            (request, chance) -> request.header(oneOf(LINES, chance)).header(oneOf(LINES, chance)),
            (request, chance) ->
                    request.header("X-" + "x".repeat(chance.nextInt(9)) + ": " + "y".repeat(chance.nextInt(70_000))),
            (request, chance) -> request.header("Cookie: " + printable(random(60, chance))),
            (request, chance) -> request.header(flipped(oneOf(request.headers(), chance), chance)),
            (request, chance) -> request.header("Authorization: " + printable(random(30, chance))),
            (request, chance) -> request.header("Authorization: Basic " + printable(random(30, chance))),
            (request, chance) -> request.header("Authorization: Basic " + base64(random(30, chance))),
            (request, chance) -> request.header("Authorization: Basic "
                    + base64(oneOf(List.of("", ":", "a", "a:", ":b", "\u0000:", "x".repeat(900) + ":y"), chance))));

    private HeaderMutations() {}

    private static String base64(String bytes) {
        return Base64.getEncoder().encodeToString(bytes.getBytes(ISO_8859_1));
    }
}
