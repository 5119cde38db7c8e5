package ru.medkassa.domain.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** Invoices for tests: {@code anInvoice().of("1552.00").paid("552.00").build()}. */
public final class TestInvoices {

    public static final PersonName SAMPLE_NAME = new PersonName("Тестовый", "Дмитрий", "Юрьевич");
    public static final LocalDate SAMPLE_BIRTHDAY = LocalDate.of(1972, 2, 20);

    private TestInvoices() {}

    /** A sale of one service for 1000.00 roubles, issued and unpaid, in a store numbered 1. */
    public static InvoiceBuilder anInvoice() {
        return new InvoiceBuilder();
    }

    public static InvoiceGuid freshGuid() {
        return new InvoiceGuid(Fresh.uuid());
    }

    public static InvoiceLine aLine(String quantity, String price) {
        return line(Fresh.uuid(), "B01.001.001", "Прием врача", quantity, price);
    }

    /** Invoice 4313 of the published example: three services, 1552.00 roubles, Moscow time. */
    public static Invoice sample4313(StoreId store) {
        List<InvoiceLine> lines = sampleLines();
        return new Invoice(
                new InvoiceKey(store, new InvoiceGuid(UUID.fromString("a892d5ec-8132-4c92-8cd1-861a643292e2"))),
                new InvoiceNumber("4313"),
                Instant.parse("2022-03-10T08:53:16.577Z"),
                InvoiceType.SALE,
                Optional.empty(),
                Optional.of(new CashDeskGuid(UUID.fromString("0cc91a68-216a-11ee-852b-2cf05d22ccc8"))),
                samplePayer(),
                lines,
                InvoiceState.ISSUED,
                Balance.unpaid(Invoice.sum(lines)));
    }

    static Payer samplePayer() {
        return new Payer(
                Optional.of(UUID.fromString("ff1d2371-6f04-43a8-8919-be2680270545")),
                SAMPLE_NAME,
                Optional.of(SAMPLE_BIRTHDAY),
                "89997776655",
                "test@test.tost");
    }

    private static List<InvoiceLine> sampleLines() {
        return List.of(
                line(
                        UUID.fromString("7e823e7b-6364-4bc9-8ce6-d8df7f75bf69"),
                        "B01.063.001",
                        "Прием (осмотр, консультация) врача-ортодонта первичный",
                        "1.00",
                        "873.00"),
                line(
                        UUID.fromString("33629517-b7af-4c6b-a5ae-35710db231f6"),
                        "A02.07.001",
                        "Осмотр полости рта с помощью дополнительных инструментов",
                        "1.00",
                        "194.00"),
                line(
                        UUID.fromString("1b2152ff-e05e-45ac-a089-a1081a977fef"),
                        "773",
                        "Инфильтрационная анестезия карпульным анестетиком (\"Ubistesin\", 3M ESPE, Германия)",
                        "1.00",
                        "485.00"));
    }

    private static InvoiceLine line(UUID service, String code, String name, String quantity, String price) {
        return new InvoiceLine(
                service,
                code,
                name,
                Quantity.of(quantity),
                Money.ofRubles(price),
                Money.ZERO,
                TaxCode.of("1.0"),
                false);
    }
}
