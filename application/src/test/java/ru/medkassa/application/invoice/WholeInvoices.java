package ru.medkassa.application.invoice;

import static ru.medkassa.domain.invoice.TestInvoices.aLine;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;

import java.time.Instant;
import java.util.Optional;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** Invoices at the two ends of what can be known of one. */
final class WholeInvoices {

    private WholeInvoices() {}

    static Invoice withLittleKnown(StoreId store) {
        Payer payer = new Payer(Optional.empty(), new PersonName("Ли", "", ""), Optional.empty(), "", "");
        InvoiceLine line = new InvoiceLine(
                Fresh.uuid(), "", "Услуга", Quantity.of("1"), Money.ZERO, Money.ZERO, TaxCode.of("0"), false);
        return anInvoice().in(store).payableBy(payer).of(line).build();
    }

    static Invoice withEverythingKnown(StoreId store) {
        InvoiceLine line = new InvoiceLine(
                Fresh.uuid(),
                "A16.07.002.001",
                "Восстановление зуба пломбой «Ё» \\ 100 % 'по' \"чеку\" 🦷",
                Quantity.of("123.456789"),
                Money.ofRubles("99999.99"),
                Money.ofRubles("2000.01"),
                TaxCode.of("18.5"),
                true);
        return anInvoice()
                .in(store)
                .refunding(freshGuid())
                .forCashDesk(TestCashDesks.freshGuid())
                .issuedAt(Instant.parse("1999-12-31T23:59:59.999999Z"))
                .of(line, aLine("0.000001", "5000000.00"), aLine("1", "0.00"), aLine("1", "42949672.95"))
                .received()
                .paid("100.00")
                .givenBack("170.50")
                .paid("20.00")
                .build();
    }

    /** Under the key of a sale of 100.00 roubles, with everything else changed and 40.00 roubles paid. */
    static Invoice forged(InvoiceKey key) {
        return anInvoice()
                .identified(key)
                .numbered("forged")
                .issuedAt(Instant.parse("2001-01-01T00:00:00Z"))
                .refunding(freshGuid())
                .forCashDesk(TestCashDesks.freshGuid())
                .payableBy(new Payer(Optional.empty(), new PersonName("Ф", "", ""), Optional.empty(), "", ""))
                .of("100.00")
                .paid("40.00")
                .build();
    }

    static InvoiceLine[] manyLines() {
        InvoiceLine[] lines = new InvoiceLine[40];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = aLine("1", (i * 7919) % 101 + ".00");
        }
        return lines;
    }
}
