package ru.medkassa.adapters.rest.v2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Subject;
import ru.medkassa.dialect.reading.Element;
import ru.medkassa.dialect.reading.Fields;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.dialect.reading.WholeNumbers;
import ru.medkassa.dialect.v2.WrittenJson;
import ru.medkassa.domain.invoice.InvoiceGuid;

/**
 * What the journal keeps of a request, whether it was accepted or not: the fields by which an auditor finds it, and of
 * the body of Pay the fields that the contract knows. Never a name, a birthday or anything unexpected.
 */
final class JournalSubject {

    /** How many tenders of one payment are shown. */
    private static final int TENDERS = 100;

    private JournalSubject() {}

    static Subject of(V2Method method, Parameters parameters) {
        if (method == V2Method.CASH_DESK || method == V2Method.VERSION) {
            return Subject.NONE;
        }
        return new Subject(
                InvoiceFields.number(parameters).toOptional().map(JournalSubject::cut),
                InvoiceFields.guid(parameters).toOptional().map(InvoiceGuid::value),
                PayFields.cashDesk(parameters).read(Guids::parse).toOptional(),
                PayFields.checkNumber(parameters).read(WholeNumbers::parse).toOptional(),
                method == V2Method.PAY ? payments(parameters) : Optional.empty());
    }

    static String cut(String text) {
        int length = JournalEntry.TEXT_LENGTH;
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }

    private static Optional<String> payments(Parameters parameters) {
        Map<String, Object> shown = new LinkedHashMap<>();
        show(shown, "BillDate", parameters, "BillDate");
        show(shown, "CheckNum", parameters, "CheckNum", "checkNumber");
        show(shown, "Type", parameters, "Type");
        show(shown, "cashdeskGuid", parameters, "cashdeskGuid", "kassaGuid");
        List<Object> tenders = new ArrayList<>();
        for (Element element : PayFields.tenders(parameters).toOptional().orElse(List.of())) {
            Map<String, Object> tender = new LinkedHashMap<>();
            show(tender, "PaymentType", element, "PaymentType");
            show(tender, "paySum", element, "paySum");
            tenders.add(tender);
        }
        shown.put("Payments", tenders.subList(0, Math.min(TENDERS, tenders.size())));
        return shown.size() == 1 && tenders.isEmpty() ? Optional.empty() : Optional.of(WrittenJson.text(shown));
    }

    private static void show(Map<String, Object> shown, String key, Fields fields, String name, String... aliases) {
        fields.field(name, aliases)
                .read(Texts::parse)
                .toOptional()
                .ifPresent(text ->
                        shown.put(key, number(text).<Object>map(it -> it).orElse(cut(text))));
    }

    /** A number stays a number, as the desk wrote it. */
    private static Optional<BigDecimal> number(String text) {
        return text.matches("\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
