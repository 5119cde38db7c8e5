package ru.medkassa.adapters.rest.mis;

import java.util.Optional;
import java.util.UUID;
import ru.medkassa.application.organization.Sender;
import ru.medkassa.dialect.reading.Element;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.dialect.v2.InvoiceDocument;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.Store;

/**
 * One invoice of a push: read, or refused already. It may name its store; otherwise it is of the sender's usual one.
 *
 * @param invoice absent if it is refused
 * @param result the refusal, or what is known for a result
 */
record StatedInvoice(Optional<Invoice> invoice, PushResult result) {

    static StatedInvoice refused(long line, String field, String reason) {
        return new StatedInvoice(
                Optional.empty(), new PushResult(line, null, null, null, null, null).refused(field, reason));
    }

    static StatedInvoice read(long line, Element element, Sender sender) {
        PushResult known = new PushResult(line, guid(element), number(element), null, null, null);
        return ofAnotherOrganization(element, sender)
                ? refused(known, "ogrn", "не эта организация")
                : store(element, sender)
                        .fold(
                                store -> read(known, element, store, sender),
                                () -> refused(known, "oid", "не указано, какого магазина этот счёт"),
                                reason -> refused(known, "oid", reason));
    }

    private static StatedInvoice read(PushResult known, Element element, Store store, Sender sender) {
        return InvoiceDocument.read(element, store.id(), sender.organization().zone(), sender.dictionaries())
                .fold(
                        invoice -> new StatedInvoice(
                                Optional.of(invoice),
                                new PushResult(
                                        known.line(),
                                        invoice.key().guid().toString(),
                                        invoice.number().value(),
                                        null,
                                        null,
                                        null)),
                        flaw -> refused(known, flaw.field(), flaw.reason()));
    }

    private static StatedInvoice refused(PushResult known, String field, String reason) {
        return new StatedInvoice(Optional.empty(), known.refused(field, reason));
    }

    private static boolean ofAnotherOrganization(Element element, Sender sender) {
        Ogrn own = sender.organization().ogrn();
        return element.field("ogrn", "lpuOgrn")
                .read(Texts::parse)
                .fold(it -> !it.equals(own.value()), () -> false, reason -> true);
    }

    private static Parsed<Store> store(Element element, Sender sender) {
        return element.field("oid", "lpuOid")
                .read(Texts::parse)
                .fold(
                        oid -> named(oid, sender),
                        () -> sender.usual().map(Parsed::value).orElseGet(Parsed::blank),
                        Parsed::malformed);
    }

    private static Parsed<Store> named(String oid, Sender sender) {
        return Optional.of(oid)
                .filter(Oid::isValid)
                .flatMap(it -> sender.store(new Oid(it)))
                .map(Parsed::value)
                .orElseGet(() -> Parsed.malformed("нет такого магазина у этого пользователя"));
    }

    private static String guid(Element element) {
        return element.field("invoiceGuid", "guid")
                .read(Guids::parse)
                .toOptional()
                .map(UUID::toString)
                .orElse(null);
    }

    private static String number(Element element) {
        return element.field("invoiceNum", "invoiceNumber", "number")
                .read(Texts::parse)
                .toOptional()
                .filter(it -> it.length() <= InvoiceNumber.LARGEST_LENGTH)
                .orElse(null);
    }
}
