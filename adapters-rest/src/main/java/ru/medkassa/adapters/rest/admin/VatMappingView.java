package ru.medkassa.adapters.rest.admin;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import ru.medkassa.dialect.v2.WrittenJson;
import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.money.VatRate;

/** Which services of an organisation have a rate of VAT of their own, each from a day on. */
@JsonbPropertyOrder("entries")
public record VatMappingView(List<Row> entries) {

    /** As many bits as a revision of eighteen digits can hold. */
    private static final int SPARE_BITS = 8;

    static VatMappingView of(VatMapping mapping) {
        return new VatMappingView(mapping.entries().stream().map(Row::of).toList());
    }

    /** A mapping is replaced as a whole and counts no changes, so its content stands for its revision. */
    long revision() {
        try {
            byte[] text = WrittenJson.text(this).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return ByteBuffer.wrap(digest).getLong() >>> SPARE_BITS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** One rate; either the service or the code is null. */
    @JsonbNillable
    @JsonbPropertyOrder({"service", "code", "from", "rate"})
    public record Row(String service, String code, String from, String rate) {

        static Row of(VatMapping.Entry entry) {
            return new Row(
                    entry.service().fold(UUID::toString, code -> null),
                    entry.service().fold(service -> null, code -> code),
                    entry.from().toString(),
                    word(entry.rate()));
        }
    }

    static String word(VatRate rate) {
        return switch (rate) {
            case WITHOUT_VAT -> "none";
            case FIVE_PERCENT -> "5";
            case SEVEN_PERCENT -> "7";
            case TEN_PERCENT -> "10";
            case BASE -> "base";
        };
    }
}
