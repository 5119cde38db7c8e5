package ru.medkassa.adapters.rest.mis;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * What one invoice of a push is answered.
 *
 * @param line its line, or its place in the array, from 1
 * @param invoiceGuid as far as it could be read
 * @param result {@code created}, {@code updated}, {@code unchanged}, {@code refused}; or {@code stopped}: this one and all
 *     after it were not taken, send again from here
 * @param field of a refused one: the field
 * @param reason of a refused one: why, in Russian
 */
@JsonbNillable
@JsonbPropertyOrder({"line", "invoiceGuid", "invoiceNum", "result", "field", "reason"})
public record PushResult(long line, String invoiceGuid, String invoiceNum, String result, String field, String reason) {

    static final String CREATED = "created";
    static final String UPDATED = "updated";
    static final String UNCHANGED = "unchanged";
    static final String REFUSED = "refused";
    static final String STOPPED = "stopped";

    PushResult refused(String wrongField, String why) {
        return new PushResult(line, invoiceGuid, invoiceNum, REFUSED, wrongField, why);
    }

    PushResult done(String what) {
        return new PushResult(line, invoiceGuid, invoiceNum, what, null, null);
    }
}
