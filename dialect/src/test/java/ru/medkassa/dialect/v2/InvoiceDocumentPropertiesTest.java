package ru.medkassa.dialect.v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Balance;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** Two Medkassas in a row must mean the same by the same words. */
class InvoiceDocumentPropertiesTest {

    private static final StoreId STORE = new StoreId(1);

    /** No clock has been turned there since 2016, so a local time means one instant. */
    private static final ZoneId NOVOSIBIRSK = ZoneId.of("Asia/Novosibirsk");

    private static final long FIRST_MICROS =
            Instant.parse("2017-01-01T00:00:00Z").getEpochSecond() * 1_000_000;
    private static final long YEARS_MICROS = 30L * 365 * 86_400 * 1_000_000;

    @Property(tries = 500, seed = "20260302080000")
    void what_is_written_is_read_back_equal(@ForAll("invoices") Invoice invoice) {
        String json = WrittenJson.text(InvoiceView.of(invoice, NOVOSIBIRSK, Dictionaries.DEFAULTS));

        Optional<Invoice> read = InvoiceDocument.parse(json)
                .flatMap(it -> InvoiceDocument.of(it, STORE, NOVOSIBIRSK, Dictionaries.DEFAULTS))
                .toOptional();

        assertThat(read).contains(invoice);
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        Arbitrary<List<InvoiceLine>> lines = lines().list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(
                        lines,
                        Arbitraries.of(InvoiceState.class),
                        Arbitraries.longs().between(0, 100),
                        payers(),
                        Arbitraries.longs().between(0, YEARS_MICROS),
                        Arbitraries.create(() -> new UUID(7, 7)).optional(),
                        text(64).filter(it -> !it.isBlank()))
                .as(InvoiceDocumentPropertiesTest::invoice);
    }

    private static Invoice invoice(
            List<InvoiceLine> lines,
            InvoiceState state,
            long percentPaid,
            Payer payer,
            long micros,
            Optional<UUID> other,
            String number) {
        Money total = Invoice.sum(lines);
        return new Invoice(
                new InvoiceKey(STORE, new InvoiceGuid(new UUID(micros, percentPaid + 1))),
                new InvoiceNumber(number),
                Instant.EPOCH.plusNanos((FIRST_MICROS + micros) * 1000),
                other.isPresent() ? InvoiceType.REFUND : InvoiceType.SALE,
                other.map(InvoiceGuid::new),
                other.map(CashDeskGuid::new),
                payer,
                lines,
                state,
                Balance.unpaid(total).receive(new Money(total.kopecks() * percentPaid / 100)));
    }

    private static Arbitrary<InvoiceLine> lines() {
        return Combinators.combine(
                        text(255),
                        text(2000).filter(it -> !it.isBlank()),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.000001"), new BigDecimal("99"))
                                .ofScale(6),
                        Arbitraries.longs().between(0, 8_000_000),
                        Arbitraries.longs().between(0, Money.LARGEST_ON_A_RECEIPT.kopecks()),
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.of(true, false))
                .as((code, name, quantity, price, cost, tax, completed) -> new InvoiceLine(
                        UUID.nameUUIDFromBytes(new byte[] {(byte) (price & 0xff)}),
                        code,
                        name,
                        new Quantity(quantity),
                        new Money(price),
                        new Money(cost),
                        new TaxCode(BigDecimal.valueOf(tax, 1)),
                        completed));
    }

    private static Arbitrary<Payer> payers() {
        Arbitrary<LocalDate> birthdays =
                Arbitraries.longs().between(-25_000, 18_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        text(255),
                        text(255),
                        text(255),
                        text(255),
                        birthdays.optional(),
                        Arbitraries.create(() -> new UUID(7, 7)).optional())
                .as((family, name, patronymic, contact, birthday, guid) ->
                        new Payer(guid, new PersonName(family, name, patronymic), birthday, contact, contact));
    }

    /** Text as it is after it has been read: cleaned, and no longer than can be kept. */
    private static Arbitrary<String> text(int longest) {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(longest / 2),
                        Arbitraries.strings()
                                .withCharRange('А', 'я')
                                .withChars(" -.\"\\/")
                                .ofMaxLength(longest))
                .map(Texts::clean)
                .filter(it -> it.length() <= longest);
    }
}
