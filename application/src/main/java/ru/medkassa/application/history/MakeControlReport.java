package ru.medkassa.application.history;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.payer.Payer;

/**
 * An auditor makes the control report. Of an order that came more than once the last arrival counts, amongst those that
 * fit the filter. It reads page by page, without a transaction around them, and no more than it can hold.
 */
@Singleton
public class MakeControlReport {

    /** How many orders a report holds at most. */
    public static final int LARGEST_ORDERS = 1000;

    private static final int LARGEST_PAGES = 100;

    private static final Comparator<ControlReport.Client> BY_NAME = Comparator.comparing(
                    (ControlReport.Client it) -> it.name().matchingKey())
            .thenComparing(it -> it.guid().map(UUID::toString).orElse(""));

    private static final Comparator<ControlReport.Order> LATEST_FIRST = Comparator.comparing(ControlReport.Order::date)
            .thenComparing(it -> it.number().value())
            .thenComparing(it -> it.guid().value())
            .reversed();

    private final ReadArrivals readArrivals;

    @Inject
    public MakeControlReport(ReadArrivals readArrivals) {
        this.readArrivals = readArrivals;
    }

    public ControlReport execute(OrganizationId organization, ArrivalFilter filter) {
        Map<InvoiceKey, Invoice> latest = new LinkedHashMap<>();
        ArrivalQuery query = new ArrivalQuery(filter, Optional.empty(), Arrivals.LARGEST_PAGE);
        for (int pages = 0; pages < LARGEST_PAGES && latest.size() <= LARGEST_ORDERS; pages++) {
            List<WrittenArrival> page = readArrivals.execute(organization, query);
            page.stream().map(it -> it.arrival().invoice()).forEach(it -> latest.putIfAbsent(it.key(), it));
            if (page.size() < query.limit()) {
                return report(latest.values(), filter, latest.size() > LARGEST_ORDERS);
            }
            query = query.after(page.get(page.size() - 1));
        }
        return report(latest.values(), filter, true);
    }

    private static ControlReport report(Collection<Invoice> invoices, ArrivalFilter filter, boolean cut) {
        Map<Object, List<Invoice>> byClient = invoices.stream()
                .limit(LARGEST_ORDERS)
                .collect(Collectors.groupingBy(
                        it -> client(it.payer()), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return new ControlReport(
                byClient.values().stream()
                        .map(it -> client(it, filter))
                        .sorted(BY_NAME)
                        .toList(),
                cut);
    }

    /** Whom the information system gave no identifier is known by name and birthday. */
    private static Object client(Payer payer) {
        return payer.guid()
                .<Object>map(it -> it)
                .orElseGet(() -> List.of(payer.name().matchingKey(), payer.birthday()));
    }

    private static ControlReport.Client client(List<Invoice> invoices, ArrivalFilter filter) {
        Payer payer = invoices.get(0).payer();
        return new ControlReport.Client(
                payer.guid(),
                payer.name(),
                invoices.stream()
                        .map(it -> order(it, filter.service()))
                        .sorted(LATEST_FIRST)
                        .toList());
    }

    private static ControlReport.Order order(Invoice invoice, Optional<UUID> service) {
        List<InvoiceLine> lines = invoice.lines().stream()
                .filter(line -> service.map(line.service()::equals).orElse(true))
                .toList();
        return new ControlReport.Order(
                invoice.key().guid(), invoice.number(), invoice.date(), invoice.isRefund(), lines);
    }
}
