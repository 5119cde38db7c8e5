package ru.medkassa.adapters.rest.v2;

import java.util.Optional;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.dialect.reading.Field;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.dialect.v2.InvoiceView;
import ru.medkassa.domain.invoice.InvoiceGuid;

/** The fields that name an invoice. */
final class InvoiceFields {

    /** How much of a malformed identifier or an unknown number an answer repeats, in characters. */
    private static final int REPEATED = 64;

    private InvoiceFields() {}

    static Parsed<String> number(Parameters parameters) {
        return parameters.field("number", "invoiceNum", "invoiceNumber").read(Texts::parse);
    }

    static Parsed<InvoiceGuid> guid(Parameters parameters) {
        return guidField(parameters).read(Guids::parse).map(InvoiceGuid::new);
    }

    /** 4010 if the identifier is missing or is none, or the body cannot be read; it names what was sent. */
    static Optional<Problem> unlessGiven(Parsed<InvoiceGuid> guid, Parameters parameters) {
        return parameters
                .flaw()
                .or(guid::flaw)
                .or(() ->
                        guid.toOptional().isPresent() ? Optional.empty() : Optional.of("поле invoiceGuid: не указано"))
                .map(reason -> unknown(parameters).because(reason));
    }

    private static Problem unknown(Parameters parameters) {
        String sent = guidField(parameters).read(Texts::parse).toOptional().orElse(InvoiceView.ZERO_GUID);
        return ErrorCode.INVOICE_UNKNOWN.naming(repeated(sent));
    }

    static String repeated(String sent) {
        return sent.codePointCount(0, sent.length()) <= REPEATED
                ? sent
                : sent.substring(0, sent.offsetByCodePoints(0, REPEATED));
    }

    private static Field guidField(Parameters parameters) {
        return parameters.field("invoiceGuid", "guid");
    }
}
