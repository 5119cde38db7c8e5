package ru.medkassa.dialect.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Requests for the tests of this package. */
final class Requests {

    /** The body of a Pay as the clients' log shows it. */
    static final String PAY = """
            {"BillDate":"2021-09-29T17:06:42","CheckNum":71414,"Type":1,\
            "cashdeskGuid":"6f9619ff-8b86-d011-b42d-00cf4fc964ff",\
            "Payments":[{"PaymentType":3,"paySum":1000},{"PaymentType":1,"paySum":552.5}]}""";

    private Requests() {}

    static Parameters query(String rawQuery) {
        return Parameters.of(rawQuery, new byte[0]);
    }

    static Parameters body(String text) {
        return Parameters.of(null, utf8(text));
    }

    static Parameters queryAndBody(String rawQuery, String text) {
        return Parameters.of(rawQuery, utf8(text));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The text of a field, or the reason against it, or "-" if there is none. */
    static String text(Field field) {
        return field.read(Texts::parse).fold(text -> text, () -> "-", reason -> "! " + reason);
    }
}
