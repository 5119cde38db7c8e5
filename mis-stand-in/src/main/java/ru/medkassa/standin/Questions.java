package ru.medkassa.standin;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.function.Predicate;

/** The reading methods: ByNumber, ByPayer, Ofd. */
final class Questions {

    private final Books books;

    Questions(Books books) {
        this.books = books;
    }

    Answer byNumber(Asked asked, String ogrn, String oid) {
        String number = asked.parameter("number");
        String guid = asked.parameter("invoiceGuid");
        if (number.isEmpty() && guid.isEmpty()) {
            return Answer.problem(4001, "Не указан номер или идентификатор счёта");
        }
        List<HeldInvoice> found = guid.isEmpty()
                ? books.numbered(number, ogrn, oid)
                : books.invoice(guid).filter(it -> it.belongsTo(ogrn, oid)).stream()
                        .toList();
        if (found.isEmpty()) {
            return guid.isEmpty()
                    ? Answer.problem(4009, "Не найден счёт с номером " + number)
                    : Answer.problem(4010, "Не найден счёт с гуидом " + guid);
        }
        if (found.size() > 1) {
            return Answer.problem(4011, "Найдено больше одного счёта с номером " + number);
        }
        HeldInvoice invoice = found.get(0);
        if (!number.isEmpty() && !number.equals(invoice.number())) {
            return Answer.problem(4009, "Не найден счёт с номером " + number);
        }
        return invoice.isSettled() ? Answer.problem(4014, "Данный счёт оплачен") : Answer.ok(invoice.json());
    }

    Answer byPayer(Asked asked, String ogrn, String oid) {
        return ofPayer(asked, ogrn, oid, HeldInvoice::isToSettle);
    }

    Answer ofd(Asked asked, String ogrn, String oid) {
        return ofPayer(asked, ogrn, oid, it -> it.status() == HeldInvoice.OFD_DUE);
    }

    private Answer ofPayer(Asked asked, String ogrn, String oid, Predicate<HeldInvoice> wanted) {
        if (asked.parameter("birthday").isEmpty()) {
            return Answer.problem(4002, "Не заполнена дата рождения плательщика");
        }
        if (asked.parameter("family").isEmpty() || asked.parameter("name").isEmpty()) {
            return Answer.problem(4003, "Не заполнено ФИО плательщика");
        }
        String payer = HeldInvoice.payerKey(
                asked.parameter("family"), asked.parameter("name"), asked.parameter("ot"), asked.parameter("birthday"));
        JsonArrayBuilder found = Json.createArrayBuilder();
        books.ofPayer(payer, ogrn, oid).stream()
                .filter(wanted)
                .map(HeldInvoice::json)
                .forEach(found::add);
        return Answer.ok(found.build());
    }
}
