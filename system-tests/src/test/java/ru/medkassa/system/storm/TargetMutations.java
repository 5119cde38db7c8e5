package ru.medkassa.system.storm;

import static ru.medkassa.system.storm.Mutation.flipped;
import static ru.medkassa.system.storm.Mutation.oneOf;
import static ru.medkassa.system.storm.Mutation.printable;
import static ru.medkassa.system.storm.Mutation.random;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What goes wrong in the first line of a request: the verb, the path, the query. */
final class TargetMutations {

    private static final List<String> VERBS = List.of(
            "GET",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "HEAD",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "get",
            "P\u00f6ST",
            "");
    private static final List<String> PATHS = List.of(
            "/",
            "//",
            "/api",
            "/api/",
            "/error",
            "/api/paidServices/IntegrationInvoice/v2/",
            "/api/paidServices/IntegrationInvoice/v3/Pay",
            "/api/audit/v1/journal",
            "/api/application.wadl",
            "/WEB-INF/web.xml",
            "/api/../WEB-INF/web.xml",
            "/api/paidServices/IntegrationInvoice/v2/Pay;jsessionid=1",
            "/api/paidServices/IntegrationInvoice/v2/./Pay",
            "/%2e%2e/%2e%2e/etc/passwd",
            "*",
            "http://elsewhere/api");
    private static final List<String> ESCAPES =
            List.of("%00", "%ff", "%c0%af", "%2F", "%5C", "%0d%0a", "%25", "+", "#", "\\");
    private static final List<String> BROKEN_ESCAPES = List.of("%", "%z", "%zz", "%u0041");
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "4018",
            "99999999999999999999",
            "null",
            "%D0%AF",
            "1e9",
            "00000000-0000-0000-0000-000000000000");

    static final List<Mutation> ALL = List.of(
            (request, chance) -> request.verb(oneOf(VERBS, chance)),
            (request, chance) -> request.target(oneOf(PATHS, chance) + query(request)),
            (request, chance) -> request.target(path(request).toUpperCase(Locale.ROOT) + query(request)),
            (request, chance) -> request.target(printable(flipped(path(request), chance)) + query(request)),
            (request, chance) -> request.target(path(request) + printable(flipped(query(request), chance))),
            (request, chance) -> request.target(flipped(request.target(), chance)),
            (request, chance) -> request.target(inserted(path(request), ESCAPES, chance) + query(request)),
            (request, chance) -> request.target(path(request) + inserted(query(request), ESCAPES, chance)),
            (request, chance) -> request.target(path(request) + inserted(query(request), BROKEN_ESCAPES, chance)),
            (request, chance) -> request.target(inserted(path(request), BROKEN_ESCAPES, chance) + query(request)),
            (request, chance) -> request.target(path(request) + "?" + printable(random(40, chance))),
            (request, chance) -> request.target(path(request) + anotherValue(query(request), chance)),
            (request, chance) ->
                    request.target(request.target() + "&" + query(request).replaceFirst("^\\?", "")),
            (request, chance) -> request.target(request.target() + "&x=" + "1".repeat(chance.nextInt(20_000))),
            (request, chance) ->
                    request.protocol(oneOf(List.of("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", ""), chance)));

    private TargetMutations() {}

    private static String path(RawRequest request) {
        return request.target().replaceFirst("(?s)\\?.*", "");
    }

    private static String query(RawRequest request) {
        int mark = request.target().indexOf('?');
        return mark < 0 ? "?" : request.target().substring(mark);
    }

    private static String inserted(String text, List<String> choices, Random chance) {
        int at = 1 + chance.nextInt(text.length());
        return text.substring(0, at) + oneOf(choices, chance) + text.substring(at);
    }

    private static String anotherValue(String query, Random chance) {
        String[] pairs = query.split("&");
        int which = chance.nextInt(pairs.length);
        pairs[which] = pairs[which].replaceFirst("(?s)=.*", "=") + oneOf(VALUES, chance);
        return String.join("&", pairs);
    }
}
