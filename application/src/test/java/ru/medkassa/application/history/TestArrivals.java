package ru.medkassa.application.history;

import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.medkassa.application.history.Arrival.Way;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** Arrivals, and filters for them, by chance; from so few values that filters find something. */
final class TestArrivals {

    static final Instant NOON = Instant.parse("2026-03-02T09:00:00.000001Z");

    private static final List<String> NAMES = List.of("Осмотр", "Пломба", "Анализ", "17");

    private final Random random;
    private final OrganizationId organization;
    private final List<StoreId> stores;

    TestArrivals(long seed, OrganizationId organization, List<StoreId> stores) {
        this.random = new Random(seed);
        this.organization = organization;
        this.stores = stores;
    }

    static InvoiceLine aService(UUID service, String name, String price) {
        return new InvoiceLine(
                service,
                "A01",
                name,
                Quantity.of("1.5"),
                Money.ofRubles(price),
                Money.ofRubles("1.00"),
                TaxCode.of("1"),
                true);
    }

    Arrival any() {
        InvoiceLine[] lines = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> aService(guid(), NAMES.get(random.nextInt(NAMES.size())), "10.01"))
                .toArray(InvoiceLine[]::new);
        Payer payer = new Payer(
                maybe(guid()), new PersonName("Ёжикова", NAMES.get(random.nextInt(2)), ""), Optional.empty(), "", "");
        Invoice invoice = anInvoice()
                .in(stores.get(random.nextInt(stores.size())))
                .identified(new InvoiceGuid(guid()))
                .numbered(number())
                .payableBy(payer)
                .of(lines)
                .build();
        return new Arrival(organization, moment(), way(), invoice);
    }

    /** With one or two conditions. */
    ArrivalFilter filter() {
        int first = random.nextInt(9);
        int second = random.nextInt(9);
        boolean[] asked = new boolean[9];
        asked[first] = true;
        asked[second] = true;
        return new ArrivalFilter(
                when(asked[0], moment()),
                when(asked[1], moment()),
                when(asked[2], guid()),
                when(asked[3], new InvoiceGuid(guid())),
                when(asked[4], new InvoiceNumber(number())),
                when(asked[5], guid()),
                when(asked[6], way()),
                when(asked[7], stores.get(random.nextInt(stores.size()))),
                when(asked[8], NAMES.get(random.nextInt(NAMES.size())) + (random.nextBoolean() ? " ежикова" : "")));
    }

    private Instant moment() {
        return NOON.plusSeconds(random.nextInt(60));
    }

    private Way way() {
        return Way.values()[random.nextInt(Way.values().length)];
    }

    private UUID guid() {
        return new UUID(0, 1 + random.nextInt(5));
    }

    private String number() {
        return Integer.toString(16 + random.nextInt(4));
    }

    private <T> Optional<T> maybe(T value) {
        return when(random.nextBoolean(), value);
    }

    private static <T> Optional<T> when(boolean given, T value) {
        return given ? Optional.of(value) : Optional.empty();
    }
}
