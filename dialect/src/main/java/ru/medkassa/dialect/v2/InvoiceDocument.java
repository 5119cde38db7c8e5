package ru.medkassa.dialect.v2;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ru.medkassa.dialect.reading.Dates;
import ru.medkassa.dialect.reading.Element;
import ru.medkassa.dialect.reading.Flags;
import ru.medkassa.dialect.reading.JsonDocument;
import ru.medkassa.dialect.reading.Node;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Roubles;
import ru.medkassa.dialect.reading.WholeNumbers;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.dictionary.Dictionary;
import ru.medkassa.domain.invoice.Balance;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/**
 * An invoice as a medical information system states it, read as tolerantly as a request of a cash desk and as strictly
 * about money: what {@link InvoiceView} writes, and everything that other systems write in its place.
 *
 * <p>The total is the sum of the lines and at most 42 949 672.95 roubles; a stated {@code invoiceSum} must say the same.
 * A stated {@code paySum} is what is still due; without it all of the invoice is due, unless its status says that it is
 * paid. Nothing is cut but the date, to the microsecond, as it is kept.
 */
public final class InvoiceDocument {

    private static final int LARGEST_CODE = 1_000_000;

    private final DocumentFields fields;
    private final ZoneId zone;
    private final Dictionaries dictionaries;

    private InvoiceDocument(DocumentFields fields, ZoneId zone, Dictionaries dictionaries) {
        this.fields = fields;
        this.zone = zone;
        this.dictionaries = dictionaries;
    }

    /** What became of a document. */
    public sealed interface Reading {

        <R> R fold(Function<Invoice, R> invoice, Function<Flaw, R> flaw);
    }

    private record Read(Invoice invoice) implements Reading {
        @Override
        public <R> R fold(Function<Invoice, R> ifInvoice, Function<Flaw, R> flaw) {
            return ifInvoice.apply(invoice);
        }
    }

    private record Refused(Flaw flaw) implements Reading {
        @Override
        public <R> R fold(Function<Invoice, R> invoice, Function<Flaw, R> ifFlaw) {
            return ifFlaw.apply(flaw);
        }
    }

    /** One object of JSON, such as a line of a feed; ready for {@link #of} and {@link #read}. */
    public static Parsed<Element> parse(String json) {
        return JsonDocument.object(json);
    }

    /** The invoice, or a sentence that names the first wrong field and the reason. */
    public static Parsed<Invoice> of(Element element, StoreId store, ZoneId zone, Dictionaries dictionaries) {
        return read(element, store, zone, dictionaries).fold(Parsed::value, flaw -> Parsed.malformed(flaw.sentence()));
    }

    /**
     * The invoice, or the first wrong field and the reason apart from each other.
     *
     * @param zone in which a time without a zone is meant
     * @param dictionaries the codes of the organisation
     */
    public static Reading read(Element element, StoreId store, ZoneId zone, Dictionaries dictionaries) {
        return new InvoiceDocument(DocumentFields.of(element), zone, dictionaries).read(store);
    }

    private Reading read(StoreId store) {
        Optional<UUID> guid = fields.required(DocumentFields::guid, "invoiceGuid", "guid");
        Optional<String> number = fields.required(
                DocumentFields.atMost(InvoiceNumber.LARGEST_LENGTH), "invoiceNum", "invoiceNumber", "number");
        Optional<Instant> date = fields.required(node -> Dates.parse(node, zone), "date");
        Optional<InvoiceType> type = fields.required(node -> meaning(node, dictionaries.invoiceTypes()), "type");
        Optional<UUID> parent = fields.optional(DocumentFields::guid, "parentInvoiceGuid");
        Optional<UUID> desk = fields.optional(DocumentFields::guid, "cashdeskGuid", "kassaGuid");
        Payer payer = payer();
        InvoiceState state = state();
        List<InvoiceLine> lines = InvoiceLines.of(fields);
        Balance balance = balance(lines, state);
        return fields.flaw()
                .<Reading>map(Refused::new)
                .orElseGet(() -> new Read(new Invoice(
                        new InvoiceKey(store, new InvoiceGuid(guid.orElseThrow())),
                        new InvoiceNumber(number.orElseThrow()),
                        date.orElseThrow().truncatedTo(ChronoUnit.MICROS),
                        type.orElseThrow(),
                        parent.map(InvoiceGuid::new),
                        desk.map(CashDeskGuid::new),
                        payer,
                        lines,
                        state,
                        balance)));
    }

    private Payer payer() {
        return new Payer(
                fields.optional(DocumentFields::guid, "payerGuid"),
                new PersonName(
                        fields.text("family", "surname", "lastName"),
                        fields.text("name", "firstName"),
                        fields.text("ot", "patronymic", "middleName")),
                fields.optional(node -> Dates.parseDay(node, zone), "birthday", "birthDate"),
                fields.text("contactMPhone"),
                fields.text("contactEmail"));
    }

    private InvoiceState state() {
        InvoiceState stated = fields.optional(node -> meaning(node, dictionaries.states()), "status")
                .orElse(InvoiceState.ISSUED);
        boolean cancelled = fields.optional(Flags::parse, "isCancelled").orElse(false);
        return cancelled ? InvoiceState.CANCELLED : stated;
    }

    private Balance balance(List<InvoiceLine> lines, InvoiceState state) {
        Money total = Invoice.sum(lines);
        if (total.compareTo(Money.LARGEST_ON_A_RECEIPT) > 0) {
            fields.wrong("services", "сумма счёта больше 42 949 672,95");
        }
        fields.optional(Roubles::parseOrZero, "invoiceSum")
                .map(Money::new)
                .filter(stated -> !stated.equals(total))
                .ifPresent(stated -> fields.wrong("invoiceSum", "указано " + stated + ", а сумма строк " + total));
        Money due = fields.optional(Roubles::parseOrZero, "paySum")
                .map(Money::new)
                .orElse(state == InvoiceState.PAID ? Money.ZERO : total);
        if (due.compareTo(total) > 0) {
            fields.wrong("paySum", "к оплате " + due + ", это больше суммы счёта " + total);
        }
        return Balance.unpaid(total).receive(total.excessOver(due));
    }

    private static <M> Parsed<M> meaning(Node node, Dictionary<Integer, M> dictionary) {
        return WholeNumbers.parse(node).flatMap(code -> Optional.of(code)
                .filter(it -> Math.abs(it) <= LARGEST_CODE)
                .flatMap(it -> dictionary.meaningOf(it.intValue()))
                .map(Parsed::value)
                .orElseGet(() -> Parsed.malformed("неизвестный код " + code)));
    }
}
