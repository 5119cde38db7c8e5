package ru.medkassa.adapters.persistence.traffic;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ru.medkassa.adapters.persistence.schema.Sql;
import ru.medkassa.adapters.persistence.schema.TestDatabase;
import ru.medkassa.application.history.Arrival.Way;
import ru.medkassa.application.history.ArrivalFilter;
import ru.medkassa.application.history.ArrivalQuery;
import ru.medkassa.application.history.Arrivals;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.StoreId;

/** What came in over some years: 50 000 invoices of two lines each, and the filters one by one for ordinary and rare. */
final class LargeHistory {

    private static final int ARRIVALS = 50_000;
    private static final long FIRST = -1_000_000;
    private static final Instant NOON = Instant.parse("2024-06-01T09:00:00Z");

    private LargeHistory() {}

    static long number() {
        return FIRST - 700;
    }

    static void fill(long organization, long store) throws SQLException {
        Sql.run(
                TestDatabase.asSuperuser(),
                """
                insert into medkassa.arrival (number, organization_id, store_id, arrived_at, way, guid, invoice_number,
                    issued_at, type, payer_guid, payer_family, payer_name, payer_patronymic, payer_phone, payer_email,
                    state, total, received, returned, returned_in_excess, words)
                select %d - n, %d, case when n %% 5000 = 1 then -1 else %d end,
                    timestamptz '2024-01-01' + n * interval '10 min', case when n %% 5000 = 2 then 'PULL' else 'PUSH' end,
                    %s, 'N-' || n, now(), 'SALE', %s, 'F' || n %% 5000, 'N', '', '', '', 'ISSUED', 1000, 0, 0, 0,
                    to_tsvector('russian', 'N-' || n || ' F' || n %% 5000 || ' N Осмотр')
                from generate_series(1, %d) n""".formatted(FIRST, organization, store, guid("n"), guid("n % 5000"), ARRIVALS),
                """
                insert into medkassa.arrival_line (arrival, position, organization_id, arrived_at, service, code, name,
                    quantity, price, cost, tax, completed)
                select number, position, organization_id, arrived_at, %s, 'A01', 'Осмотр', 1, 500, 0, 1, true
                from medkassa.arrival, generate_series(0, 1) position where number < %d""".formatted(guid("case when number % 5000 = 0 then 2 else 1 end"), FIRST));
    }

    static Map<String, ArrivalQuery> pages(StoreId store) {
        Map<String, ArrivalFilter> filters = new TreeMap<>();
        filters.put("", ArrivalFilter.ALL);
        filters.put("of a day", filter(Optional.of(NOON), Optional.empty(), Optional.empty(), Optional.empty()));
        for (long service : new long[] {1, 2}) {
            filters.put(
                    "with the service " + service,
                    filter(Optional.empty(), Optional.of(uuid(service)), Optional.empty(), Optional.empty()));
        }
        for (String text : new String[] {"осмотр", "F700", "осмотр N-700"}) {
            filters.put(
                    "saying " + text, filter(Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty()));
        }
        for (Way way : new Way[] {Way.PUSH, Way.PULL}) {
            filters.put("by " + way, filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(way)));
        }
        filters.put(
                "of an order", invoice(Optional.empty(), Optional.of(uuid(700)), Optional.empty(), Optional.empty()));
        filters.put(
                "of a client", invoice(Optional.of(uuid(700)), Optional.empty(), Optional.empty(), Optional.empty()));
        filters.put("numbered", invoice(Optional.empty(), Optional.empty(), Optional.of("N-700"), Optional.empty()));
        filters.put("of a store", invoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(store)));
        filters.put(
                "of another store",
                invoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new StoreId(-1))));
        Map<String, ArrivalQuery> pages = new TreeMap<>();
        filters.forEach((name, filter) ->
                pages.put("read arrivals " + name, new ArrivalQuery(filter, Optional.empty(), Arrivals.LARGEST_PAGE)));
        pages.put(
                "read the next arrivals",
                new ArrivalQuery(ArrivalFilter.ALL, Optional.of(new ArrivalQuery.Key(NOON, 0)), Arrivals.LARGEST_PAGE));
        return pages;
    }

    private static ArrivalFilter filter(
            Optional<Instant> from, Optional<UUID> service, Optional<String> text, Optional<Way> way) {
        return new ArrivalFilter(
                from,
                from.map(it -> it.plusSeconds(86_400)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                service,
                way,
                Optional.empty(),
                text);
    }

    private static ArrivalFilter invoice(
            Optional<UUID> client, Optional<UUID> order, Optional<String> number, Optional<StoreId> store) {
        return new ArrivalFilter(
                Optional.empty(),
                Optional.empty(),
                client,
                order.map(InvoiceGuid::new),
                number.map(InvoiceNumber::new),
                Optional.empty(),
                Optional.empty(),
                store,
                Optional.empty());
    }

    private static UUID uuid(long number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    private static String guid(String number) {
        return "('00000000-0000-4000-8000-' || lpad((" + number + ")::text, 12, '0'))::uuid";
    }
}
