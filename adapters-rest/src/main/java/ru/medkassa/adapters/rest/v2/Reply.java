package ru.medkassa.adapters.rest.v2;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import ru.medkassa.adapters.rest.door.Json;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.domain.invoice.Invoice;

/**
 * What a call is answered, before it is written.
 *
 * @param json the body of a 200
 * @param problem instead of it
 * @param invoice the invoice that the call was about, if it was found
 * @param attempt which report of the same payment the call was
 */
record Reply(Optional<Object> json, Optional<Problem> problem, Optional<Invoice> invoice, int attempt) {

    private static final int OK = 200;

    static Reply ok(Object json) {
        return new Reply(Optional.of(json), Optional.empty(), Optional.empty(), 1);
    }

    static Reply refused(Problem problem) {
        return new Reply(Optional.empty(), Optional.of(problem), Optional.empty(), 1);
    }

    Reply about(Invoice found) {
        return new Reply(json, problem, Optional.of(found), attempt);
    }

    Reply attempt(int number) {
        return new Reply(json, problem, invoice, number);
    }

    int httpCode() {
        return problem.map(Problem::httpCode).orElse(OK);
    }

    Response toResponse() {
        return problem.map(Problem::toResponse).orElseGet(() -> Json.response(OK, json.orElseThrow()));
    }
}
