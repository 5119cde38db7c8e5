package ru.medkassa.benchmarks;

import java.nio.charset.StandardCharsets;

/** The bytes of a request of which only some digits change from call to call, always as many. */
final class RequestTemplate {

    private final byte[] bytes;

    private RequestTemplate(byte[] bytes) {
        this.bytes = bytes;
    }

    static RequestTemplate of(String text) {
        return new RequestTemplate(text.getBytes(StandardCharsets.UTF_8));
    }

    RequestTemplate copy() {
        return new RequestTemplate(bytes.clone());
    }

    /** Where a mark stands; it is of the length of the number that is to be written there. */
    int placeOf(String mark) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark);
        if (at < 0) {
            throw new IllegalArgumentException("The request has no " + mark);
        }
        return at;
    }

    void write(long number, int at, int digits) {
        long rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    byte[] bytes() {
        return bytes;
    }
}
