package ru.medkassa.adapters.rest.v2;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.dialect.reading.Dates;
import ru.medkassa.dialect.reading.Element;
import ru.medkassa.dialect.reading.Field;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Roubles;
import ru.medkassa.dialect.reading.WholeNumbers;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.dictionary.Dictionary;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.PaymentKind;
import ru.medkassa.domain.payment.Tender;

/** The body of Pay: read field by field, then one payment or the first problem in the order of the codes. */
record PayFields(
        Parsed<CheckNumber> checkNumber,
        Parsed<CashDeskGuid> cashDesk,
        Parsed<Instant> billDate,
        Parsed<InvoiceType> type,
        Parsed<List<Tender>> tenders) {

    static PayFields of(Parameters parameters, Dictionaries dictionaries, ZoneId zone) {
        return new PayFields(
                checkNumber(parameters).read(WholeNumbers::parse).flatMap(PayFields::positive),
                cashDesk(parameters).read(Guids::parse).map(CashDeskGuid::new),
                parameters.field("BillDate").read(node -> Dates.parse(node, zone)),
                Codes.meaning(parameters.field("Type"), dictionaries.invoiceTypes()),
                tenders(parameters).flatMap(elements -> tenders(elements, dictionaries.paymentKinds())));
    }

    static Field checkNumber(Parameters parameters) {
        return parameters.field("CheckNum", "checkNumber");
    }

    static Field cashDesk(Parameters parameters) {
        return parameters.field("cashdeskGuid", "kassaGuid");
    }

    static Parsed<List<Element>> tenders(Parameters parameters) {
        return parameters.elements("Payments", "paymentList");
    }

    Optional<Problem> problem(Optional<String> flawOfBody) {
        return Stream.of(
                        flawOfBody.map(flaw -> ErrorCode.PAYMENTS_WRONG.naming().because(flaw)),
                        ErrorCode.CHECK_NUMBER_WRONG.unlessGiven(checkNumber),
                        ErrorCode.CASH_DESK_WRONG.unlessGiven(cashDesk),
                        ErrorCode.PAYMENTS_WRONG.unlessGiven(tenders),
                        ErrorCode.PAYMENTS_WRONG.ifMalformed(billDate),
                        ErrorCode.PAYMENTS_WRONG.ifMalformed(type))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Payment payment() {
        return new Payment(
                cashDesk.toOptional().orElseThrow(),
                checkNumber.toOptional().orElseThrow(),
                type.toOptional(),
                billDate.toOptional(),
                tenders.toOptional().orElseThrow());
    }

    private static Parsed<CheckNumber> positive(long number) {
        return number > 0
                ? Parsed.value(new CheckNumber(number))
                : Parsed.malformed("номер чека должен быть целым положительным числом");
    }

    private static Parsed<List<Tender>> tenders(List<Element> elements, Dictionary<Integer, PaymentKind> kinds) {
        List<Tender> tenders = new ArrayList<>();
        Money sum = Money.ZERO;
        for (Element element : elements) {
            Parsed<Tender> tender = tender(element, kinds);
            if (tender.toOptional().isEmpty()) {
                return Parsed.malformed(tender.flaw().orElse(element.path() + ": не указан вид или сумма оплаты"));
            }
            tenders.add(tender.toOptional().get());
            sum = sum.plus(tender.toOptional().get().sum());
        }
        if (sum.compareTo(Money.LARGEST_ON_A_RECEIPT) > 0) {
            return Parsed.malformed("сумма оплат больше 42 949 672,95");
        }
        return tenders.isEmpty() ? Parsed.malformed("список оплат пуст") : Parsed.value(tenders);
    }

    private static Parsed<Tender> tender(Element element, Dictionary<Integer, PaymentKind> kinds) {
        Parsed<Money> sum = element.field("paySum").read(Roubles::parse).map(Money::new);
        return Codes.meaning(element.field("PaymentType"), kinds).flatMap(kind -> sum.map(it -> new Tender(kind, it)));
    }
}
