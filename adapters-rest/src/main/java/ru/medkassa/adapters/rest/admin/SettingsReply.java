package ru.medkassa.adapters.rest.admin;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.OptionalLong;
import ru.medkassa.adapters.rest.door.Json;
import ru.medkassa.adapters.rest.door.Problem;

/**
 * What an administrator is answered, before it is written.
 *
 * @param json the body: a {@link Problem} if the call is refused
 * @param revision of the setting that is answered, if one is
 * @param told what the journal keeps of it; never a secret
 */
record SettingsReply(int httpCode, Object json, OptionalLong revision, String told) {

    static final int OK = 200;

    static SettingsReply ok(Object json, long revision, String told) {
        return new SettingsReply(OK, json, OptionalLong.of(revision), told);
    }

    static SettingsReply ok(Object json, String told) {
        return new SettingsReply(OK, json, OptionalLong.empty(), told);
    }

    static SettingsReply refused(Problem problem) {
        return new SettingsReply(problem.httpCode(), problem, OptionalLong.empty(), problem.title());
    }

    /** With a sentence for each field that is wrong. */
    static SettingsReply refused(Problem problem, Map<String, String> fields) {
        Problem detailed = problem.with(Map.of("fields", fields));
        return new SettingsReply(
                problem.httpCode(),
                detailed,
                OptionalLong.empty(),
                problem.title() + ": " + String.join(", ", fields.keySet()));
    }

    boolean isDone() {
        return httpCode == OK;
    }

    Response toResponse() {
        Response response = json instanceof Problem problem ? problem.toResponse() : Json.response(httpCode, json);
        return revision.isEmpty()
                ? response
                : Response.fromResponse(response)
                        .header(HttpHeaders.ETAG, IfMatch.tag(revision.getAsLong()))
                        .build();
    }
}
