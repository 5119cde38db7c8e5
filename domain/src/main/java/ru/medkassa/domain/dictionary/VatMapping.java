package ru.medkassa.domain.dictionary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.VatRate;

/**
 * Which rate of VAT the services of an organisation have, where the code that its medical information system sends does
 * not say it: medical services of the government's list are exempt, a comfort ward of the same hospital is not.
 *
 * <p>A rate of 0 % cannot be said here: what arrives as 0 % is {@linkplain VatRate#WITHOUT_VAT without VAT}.
 */
public record VatMapping(List<Entry> entries) {

    /** No service has a rate of its own. */
    public static final VatMapping NONE = new VatMapping(List.of());

    public VatMapping {
        entries = List.copyOf(entries);
        Set<Entry> said = new HashSet<>();
        for (Entry entry : entries) {
            if (!said.add(new Entry(entry.service(), entry.from(), VatRate.BASE))) {
                throw new IllegalArgumentException("Two rates of one service from the same day");
            }
        }
    }

    /** From this day, until an entry with a later one, the service has this rate. */
    public record Entry(MappedService service, LocalDate from, VatRate rate) {}

    /**
     * The rate of a line. An entry for the very service comes before one for its code, and both before the tax code of the
     * line; empty if nothing says what the rate is.
     *
     * @param settled the day of the original settlement, also for its refund or correction
     */
    public Optional<VatRate> rateOf(InvoiceLine line, LocalDate settled, Dictionary<TaxCode, VatRate> taxes) {
        return Stream.<MappedService>of(
                        new MappedService.Identified(line.service()), new MappedService.Coded(line.code()))
                .map(service -> rateOf(service, settled))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> taxes.meaningOf(line.tax()));
    }

    private Optional<VatRate> rateOf(MappedService service, LocalDate settled) {
        return entries.stream()
                .filter(it -> it.service().equals(service) && !it.from().isAfter(settled))
                .max(Comparator.comparing(Entry::from))
                .map(Entry::rate);
    }
}
