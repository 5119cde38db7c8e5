package ru.medkassa.adapters.rest.mis;

import ru.medkassa.application.invoice.TakenIn;
import ru.medkassa.domain.invoice.Amendment;

/** What became of an invoice, in the words of the wire. */
final class Verdict {

    private static final String HELD = "счёт уже получен или оплачен, ";

    private Verdict() {}

    static PushResult of(PushResult known, TakenIn taken) {
        return taken.fold(
                () -> known.done(PushResult.CREATED),
                () -> known.done(PushResult.UPDATED),
                () -> known.done(PushResult.UNCHANGED),
                why -> known.refused(field(why), HELD + reason(why.part())),
                holder -> known.refused("invoiceGuid", "счёт с этим гуидом есть в другом магазине организации"));
    }

    private static String field(Amendment.Refused why) {
        return switch (why.part()) {
            case TYPE -> "type";
            case PARENT -> "parentInvoiceGuid";
            case TOTAL -> "invoiceSum";
            case LINES -> "services";
            case QUANTITY -> "services[" + why.line() + "].smCount";
            case PRICE -> "services[" + why.line() + "].smPrice";
        };
    }

    private static String reason(Amendment.Part part) {
        return switch (part) {
            case TYPE -> "его вид не меняется";
            case PARENT -> "его основание не меняется";
            case TOTAL -> "его сумма не меняется";
            case LINES -> "его услуги не добавляются и не убираются";
            case QUANTITY -> "количество услуги не меняется";
            case PRICE -> "цена услуги не меняется";
        };
    }
}
