package ru.medkassa.application.invoice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.StoreId;

/** One batch of stated invoices on its way into the books. */
final class Intake {

    /** One order for all who insert, so that two of them cannot wait for each other. */
    private static final Comparator<Invoice> BY_IDENTIFIER = Comparator.comparing(
                    (Invoice it) -> it.key().guid().value())
            .thenComparing(it -> it.key().store().value());

    private final List<Invoice> stated;
    private final ExchangeRules rules;
    private final List<TakenIn> answers;
    private final Map<InvoiceGuid, Map<StoreId, Invoice>> known = new HashMap<>();
    private final Map<InvoiceKey, Invoice> fresh = new LinkedHashMap<>();
    private final Map<InvoiceKey, Invoice> amended = new LinkedHashMap<>();

    Intake(List<Invoice> stated, ExchangeRules rules) {
        this.stated = stated;
        this.rules = rules;
        this.answers = new ArrayList<>(
                stated.stream().map(it -> new TakenIn.Unchanged()).toList());
    }

    Set<InvoiceGuid> guids(List<Integer> which) {
        return which.stream()
                .map(it -> stated.get(it).key().guid())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Judges these statements in their order by what is held of their identifiers. */
    void judge(List<Integer> which, List<Invoice> held) {
        fresh.clear();
        amended.clear();
        guids(which).forEach(known::remove);
        held.forEach(this::know);
        which.forEach(it -> answers.set(it, judge(stated.get(it))));
    }

    private TakenIn judge(Invoice invoice) {
        InvoiceKey key = invoice.key();
        Map<StoreId, Invoice> holders = known.getOrDefault(key.guid(), Map.of());
        Optional<Invoice> held = Optional.ofNullable(holders.get(key.store()));
        if (held.isPresent()) {
            return held.get().amendedBy(invoice, rules).fold(TakenIn.Unchanged::new, this::amend, TakenIn.Refused::new);
        }
        if (!holders.isEmpty()) {
            return new TakenIn.OfAnotherStore(holders.keySet().iterator().next());
        }
        fresh.put(key, invoice);
        know(invoice);
        return new TakenIn.Created();
    }

    private TakenIn amend(Invoice invoice) {
        (fresh.containsKey(invoice.key()) ? fresh : amended).put(invoice.key(), invoice);
        know(invoice);
        return new TakenIn.Updated();
    }

    private void know(Invoice invoice) {
        known.computeIfAbsent(invoice.key().guid(), it -> new LinkedHashMap<>())
                .put(invoice.key().store(), invoice);
    }

    /** What has to be added, as it stands after all that was stated of it. */
    List<Invoice> fresh() {
        return fresh.values().stream().sorted(BY_IDENTIFIER).toList();
    }

    /** What has to be amended, as it stands after all that was stated of it. */
    List<Invoice> amended() {
        return List.copyOf(amended.values());
    }

    /** The statements of these invoices. */
    List<Integer> of(Collection<InvoiceKey> keys) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            if (keys.contains(stated.get(i).key())) {
                found.add(i);
            }
        }
        return found;
    }

    boolean changes(int index) {
        return answers.get(index).fold(() -> true, () -> true, () -> false, refused -> false, ofAnotherStore -> false);
    }

    List<TakenIn> answers() {
        return List.copyOf(answers);
    }
}
