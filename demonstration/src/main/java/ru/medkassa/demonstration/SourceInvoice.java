package ru.medkassa.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** Invoice 4313, the sample answer in the description of the paid services API, value by value. */
final class SourceInvoice {

    static final Draft DRAFT = new Draft(
            Hospitals.FIRST.place(0),
            new InvoiceGuid(UUID.fromString("a892d5ec-8132-4c92-8cd1-861a643292e2")),
            new InvoiceNumber("4313"),
            LocalDateTime.parse("2022-03-10T11:53:16.577")
                    .atZone(Hospitals.MOSCOW)
                    .toInstant(),
            Optional.empty(),
            Optional.of(new CashDeskGuid(UUID.fromString("0cc91a68-216a-11ee-852b-2cf05d22ccc8"))),
            new Payer(
                    Optional.of(UUID.fromString("ff1d2371-6f04-43a8-8919-be2680270545")),
                    new PersonName("Тестовый", "Дмитрий", "Юрьевич"),
                    Optional.of(LocalDate.of(1972, 2, 20)),
                    "89997776655",
                    "test@test.tost"),
            List.of(
                    line(
                            "7e823e7b-6364-4bc9-8ce6-d8df7f75bf69",
                            "B01.063.001",
                            "Прием (осмотр, консультация) врача-ортодонта первичный",
                            "873.00"),
                    line(
                            "33629517-b7af-4c6b-a5ae-35710db231f6",
                            "A02.07.001",
                            "Осмотр полости рта с помощью дополнительных инструментов",
                            "194.00"),
                    line(
                            "1b2152ff-e05e-45ac-a089-a1081a977fef",
                            "773",
                            "Инфильтрационная анестезия карпульным анестетиком (\"Ubistesin\", 3M ESPE, Германия)",
                            "485.00")));

    private SourceInvoice() {}

    private static InvoiceLine line(String service, String code, String name, String price) {
        return new InvoiceLine(
                UUID.fromString(service),
                code,
                name,
                Quantity.ONE,
                Money.ofRubles(price),
                Money.ZERO,
                TaxCode.of("1"),
                false);
    }
}
