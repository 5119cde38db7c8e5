package ru.medkassa.application.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.payer.PersonName;

/** What a filter of the history means, said without a database. A word counts in the form in which it stands. */
final class ArrivalFilterByHand {

    private ArrivalFilterByHand() {}

    static boolean fits(Arrival arrival, ArrivalFilter filter) {
        Invoice invoice = arrival.invoice();
        return filter.from().map(it -> !arrival.at().isBefore(it)).orElse(true)
                && filter.to().map(arrival.at()::isBefore).orElse(true)
                && isFreeOr(filter.client(), invoice.payer().guid())
                && isFreeOr(filter.order(), Optional.of(invoice.key().guid()))
                && isFreeOr(filter.orderNumber(), Optional.of(invoice.number()))
                && isFreeOr(filter.way(), Optional.of(arrival.way()))
                && isFreeOr(filter.store(), Optional.of(invoice.key().store()))
                && filter.service()
                        .map(it -> invoice.lines().stream()
                                .anyMatch(line -> line.service().equals(it)))
                        .orElse(true)
                && filter.text().map(it -> says(invoice, it)).orElse(true);
    }

    private static boolean says(Invoice invoice, String text) {
        PersonName name = invoice.payer().name();
        String said = Stream.concat(
                        Stream.of(invoice.number().value(), name.family(), name.name(), name.patronymic()),
                        invoice.lines().stream().map(InvoiceLine::name))
                .collect(Collectors.joining(" "));
        return !words(text).isEmpty() && words(said).containsAll(words(text));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}\\p{Nd}]+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    private static <T> boolean isFreeOr(Optional<T> asked, Optional<T> has) {
        return asked.isEmpty() || asked.equals(has);
    }
}
