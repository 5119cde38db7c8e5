package ru.medkassa.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;

/**
 * The services that the made hospitals sell, by the nomenclature of medical services (А and В codes) and by codes of
 * their own. Some names are odd on purpose: long, quoted, with Ё, with characters that HTML and JSON escape.
 */
final class PriceList {

    private static final List<String> ONCE = List.of("1");
    private static final List<String> SEVERAL = List.of("1", "1", "2", "3", "10");
    private static final List<String> FRACTIONS = List.of("0.5", "1.5", "0.333", "2.75", "0.000125");

    private static final List<Item> ITEMS = List.of(
            item("B01.063.001", "Прием (осмотр, консультация) врача-ортодонта первичный", "873.00", "1", ONCE),
            item("A02.07.001", "Осмотр полости рта с помощью дополнительных инструментов", "194.00", "1", ONCE),
            item("B01.047.001", "Приём (осмотр, консультация) врача-терапевта первичный", "1250.00", "1", ONCE),
            item("B01.023.002", "Приём (осмотр, консультация) врача-невролога повторный", "1100.00", "0", ONCE),
            item("A11.12.009", "Взятие крови из периферической вены", "210.50", "1", ONCE),
            item("B03.016.003", "Общий (клинический) анализ крови развёрнутый", "640.00", "1", ONCE),
            item("A09.05.023", "Исследование уровня глюкозы в крови", "305.00", "1", SEVERAL),
            item("A21.01.001", "Общий массаж медицинский", "1180.00", "1", FRACTIONS),
            item("A17.30.004", "Воздействие синусоидальными модулированными токами", "415.15", "1", SEVERAL),
            item(
                    "773",
                    "Инфильтрационная анестезия карпульным анестетиком (\"Ubistesin\", 3M ESPE, Германия)",
                    "485.00",
                    "1",
                    SEVERAL),
            item(
                    "A16.07.002.010",
                    "Восстановление зуба пломбой I, II, III, V, VI класс по Блэку с использованием материалов из"
                            + " фотополимеров (\"Filtek\", 3M ESPE, США), 1 поверхн",
                    "3270.00",
                    "1",
                    ONCE),
            item("К-17", "Бандаж «Ёлка» & Co. <XL>, 100% хлопок, O'Neil's \\ \"Люкс\"", "2499.90", "22", ONCE),
            item("К-18", "Очки корригирующие по рецепту", "5150.00", "20", ONCE),
            item("ПИТ-2", "Лечебное питание, рацион №\u00A05, кг", "333.33", "10", FRACTIONS),
            item("СПР-1", "Выдача справки для посещения бассейна", "450.00", "5", ONCE),
            item("СПР-2", "Дубликат медицинской книжки", "99.99", "7", SEVERAL));

    private PriceList() {}

    static InvoiceLine line(Random random) {
        Item item = ITEMS.get(random.nextInt(ITEMS.size()));
        String quantity = item.quantities().get(random.nextInt(item.quantities().size()));
        return new InvoiceLine(
                UUID.nameUUIDFromBytes(item.code().getBytes(StandardCharsets.UTF_8)),
                item.code(),
                item.name(),
                Quantity.of(quantity),
                item.price(),
                Money.ZERO,
                item.tax(),
                random.nextInt(5) == 0);
    }

    private static Item item(String code, String name, String price, String tax, List<String> quantities) {
        return new Item(code, name, Money.ofRubles(price), TaxCode.of(tax), quantities);
    }

    private record Item(String code, String name, Money price, TaxCode tax, List<String> quantities) {}
}
