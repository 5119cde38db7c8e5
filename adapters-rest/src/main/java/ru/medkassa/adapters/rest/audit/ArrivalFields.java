package ru.medkassa.adapters.rest.audit;

import java.util.Optional;
import ru.medkassa.application.history.Arrival.Way;
import ru.medkassa.application.history.ArrivalFilter;
import ru.medkassa.application.history.ArrivalQuery;
import ru.medkassa.application.history.Arrivals;
import ru.medkassa.application.history.WrittenArrival;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.StoreId;

/** The filters and the page of the history in a request; a time without a zone is UTC. */
final class ArrivalFields {

    private static final int INVOICES_BY_DEFAULT = 50;
    private static final String NOT_BOUNDED =
            "нужен период (from и to) или одно из полей clientGuid, orderGuid, orderNumber";

    private ArrivalFields() {}

    static Parsed<ArrivalQuery> query(Auditor.Own own, Parameters parameters) {
        Question question = new Question(parameters);
        ArrivalFilter filter = filter(own, question);
        Optional<ArrivalQuery.Key> before = question.before(ArrivalQuery.Key::new);
        int limit = question.count(Arrivals.LARGEST_PAGE, "limit").orElse(INVOICES_BY_DEFAULT);
        return question.answer(new ArrivalQuery(filter, before, limit));
    }

    /** The filter of the control report, which must leave little to read. */
    static Parsed<ArrivalFilter> report(Auditor.Own own, Parameters parameters) {
        Question question = new Question(parameters);
        ArrivalFilter filter = filter(own, question);
        if (!filter.isBounded()) {
            question.refuse(NOT_BOUNDED);
        }
        return question.answer(filter);
    }

    static String key(WrittenArrival written) {
        return Question.key(written.arrival().at(), written.number());
    }

    private static ArrivalFilter filter(Auditor.Own own, Question question) {
        return new ArrivalFilter(
                question.moment("from"),
                question.moment("to"),
                question.guid("clientGuid", "payerGuid"),
                question.guid("orderGuid", "invoiceGuid").map(InvoiceGuid::new),
                number(question),
                question.guid("serviceGuid", "smGuid"),
                question.word(Way.class, "way"),
                store(own, question),
                question.text("text"));
    }

    private static Optional<InvoiceNumber> number(Question question) {
        Optional<String> number = question.text("orderNumber", "invoiceNumber", "invoiceNum");
        if (number.filter(it -> it.length() > InvoiceNumber.LARGEST_LENGTH).isPresent()) {
            question.refuse("поле orderNumber: длиннее " + InvoiceNumber.LARGEST_LENGTH + " знаков");
            return Optional.empty();
        }
        return number.map(InvoiceNumber::new);
    }

    private static Optional<StoreId> store(Auditor.Own own, Question question) {
        Optional<String> oid = question.text("oid", "lpuOid");
        Optional<StoreId> store = oid.flatMap(own::store);
        if (oid.isPresent() && store.isEmpty()) {
            question.refuse("поле oid: нет такого магазина в организации");
        }
        return store;
    }
}
