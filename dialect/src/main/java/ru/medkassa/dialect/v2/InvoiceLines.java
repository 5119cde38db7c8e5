package ru.medkassa.dialect.v2;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ru.medkassa.dialect.reading.Decimals;
import ru.medkassa.dialect.reading.Element;
import ru.medkassa.dialect.reading.Flags;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Roubles;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;

/** The services of an {@link InvoiceDocument}. */
final class InvoiceLines {

    private static final int LONGEST_NAME = 2000;

    private InvoiceLines() {}

    /** Those that can be read; the flaws of the others are told to the document. */
    static List<InvoiceLine> of(DocumentFields document) {
        List<Element> services = document.elements("services");
        if (services.isEmpty() && document.flaw().isEmpty()) {
            document.wrong("services", "нет ни одной услуги");
        }
        return services.stream()
                .map(document::part)
                .map(InvoiceLines::line)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<InvoiceLine> line(DocumentFields fields) {
        Optional<UUID> service = fields.optional(DocumentFields::guid, "smGuid");
        String code = fields.text("smCode");
        Optional<String> name = fields.required(DocumentFields.atMost(LONGEST_NAME), "smName");
        Optional<Quantity> quantity = fields.required(
                node -> Decimals.parse(node)
                        .flatMap(it -> taken(
                                it, Quantity::new, "ожидалось число больше нуля, до 9 цифр и 6 знаков после запятой")),
                "smCount");
        Optional<Money> price =
                fields.required(node -> Roubles.parseOrZero(node).map(Money::new), "smPrice");
        Money cost =
                fields.optional(Roubles::parseOrZero, "smCost").map(Money::new).orElse(Money.ZERO);
        Optional<TaxCode> tax = fields.required(
                node -> Decimals.parse(node)
                        .flatMap(it -> taken(it, TaxCode::new, "не код налога от 0 до 999 с одним знаком")),
                "tax");
        boolean completed = fields.optional(Flags::parse, "isCompleted").orElse(false);
        if (name.isEmpty() || quantity.isEmpty() || price.isEmpty() || tax.isEmpty()) {
            return Optional.empty();
        }
        UUID guid = service.orElseGet(() -> named(code, name.get()));
        return Optional.of(new InvoiceLine(
                        guid, code, name.get(), quantity.get(), price.get(), cost, tax.get(), completed))
                .filter(line -> payable(line, fields));
    }

    private static boolean payable(InvoiceLine line, DocumentFields fields) {
        boolean payable = line.amount().compareTo(Money.LARGEST_ON_A_RECEIPT) <= 0;
        if (!payable) {
            fields.wrong("smPrice", "стоимость услуги больше 42 949 672,95");
        }
        return payable;
    }

    /** What the domain takes of a number is its own word. */
    private static <T> Parsed<T> taken(BigDecimal number, Function<BigDecimal, T> domain, String otherwise) {
        try {
            return Parsed.value(domain.apply(number));
        } catch (IllegalArgumentException e) {
            return Parsed.malformed(otherwise);
        }
    }

    /** A service that its system gave no identifier is known by its code and name, so that it is the same every time. */
    private static UUID named(String code, String name) {
        return UUID.nameUUIDFromBytes((code + "\n" + name).getBytes(StandardCharsets.UTF_8));
    }
}
