package ru.medkassa.application.invoice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.PersonName;

public class InMemoryInvoices implements Invoices {

    private final Map<InvoiceKey, Invoice> invoices = new LinkedHashMap<>();
    private final Set<InvoiceKey> locked = new HashSet<>();
    private int updates;

    @Override
    public List<Invoice> numbered(InvoiceNumber number, Set<StoreId> stores) {
        return matches(it -> it.number().equals(number), stores);
    }

    @Override
    public List<Invoice> identified(InvoiceGuid guid, Set<StoreId> stores) {
        return matches(it -> it.key().guid().equals(guid), stores);
    }

    @Override
    public List<Invoice> toSettle(PersonName name, LocalDate birthday, Set<StoreId> stores) {
        return ofPayer(name, birthday, stores, InMemoryInvoices::isToSettle);
    }

    @Override
    public List<Invoice> dueToOfd(PersonName name, LocalDate birthday, Set<StoreId> stores) {
        return ofPayer(name, birthday, stores, it -> it.state() == InvoiceState.OFD_DUE);
    }

    @Override
    public Optional<Invoice> lock(InvoiceKey key) {
        Optional<Invoice> found = Optional.ofNullable(invoices.get(key));
        found.ifPresent(it -> locked.add(it.key()));
        return found;
    }

    @Override
    public void update(Invoice invoice) {
        if (!locked.contains(invoice.key())) {
            throw new IllegalStateException("Only a locked invoice is updated");
        }
        invoices.computeIfPresent(invoice.key(), (key, kept) -> withStateAndBalanceOf(invoice, kept));
        updates++;
    }

    @Override
    public void add(Invoice invoice) {
        if (invoices.putIfAbsent(invoice.key(), invoice) != null) {
            throw new IllegalStateException("The invoice is here already");
        }
    }

    @Override
    public List<Invoice> lockAll(Set<InvoiceGuid> guids, Set<StoreId> stores) {
        return invoices.values().stream()
                .filter(it -> guids.contains(it.key().guid())
                        && stores.contains(it.key().store()))
                .peek(it -> locked.add(it.key()))
                .toList();
    }

    @Override
    public Set<InvoiceKey> addAll(List<Invoice> added) {
        Set<InvoiceKey> forestalled = new HashSet<>();
        added.stream()
                .filter(it -> invoices.putIfAbsent(it.key(), it) != null)
                .forEach(it -> forestalled.add(it.key()));
        return forestalled;
    }

    @Override
    public void amend(List<Invoice> amended) {
        for (Invoice invoice : amended) {
            if (!locked.contains(invoice.key())) {
                throw new IllegalStateException("Only a locked invoice is amended");
            }
            invoices.put(invoice.key(), invoice);
        }
    }

    /** How often anything was written. */
    public int updates() {
        return updates;
    }

    private List<Invoice> matches(Predicate<Invoice> condition, Set<StoreId> stores) {
        return invoices.values().stream()
                .filter(it -> stores.contains(it.key().store()))
                .filter(condition)
                .limit(MATCHES)
                .toList();
    }

    private List<Invoice> ofPayer(
            PersonName name, LocalDate birthday, Set<StoreId> stores, Predicate<Invoice> condition) {
        return invoices.values().stream()
                .filter(it -> stores.contains(it.key().store()))
                .filter(it -> it.payer().name().matchingKey().equals(name.matchingKey()))
                .filter(it -> it.payer().birthday().equals(Optional.of(birthday)))
                .filter(condition)
                .sorted(Comparator.comparing(Invoice::date).reversed())
                .limit(INVOICES_OF_A_PAYER)
                .toList();
    }

    private static boolean isToSettle(Invoice invoice) {
        return invoice.isCancelled()
                ? !invoice.balance().paid().isZero()
                : !invoice.balance().due().isZero()
                        || !invoice.balance().overpaid().isZero();
    }

    private static Invoice withStateAndBalanceOf(Invoice changed, Invoice kept) {
        return new Invoice(
                kept.key(),
                kept.number(),
                kept.date(),
                kept.type(),
                kept.parent(),
                kept.cashDesk(),
                kept.payer(),
                kept.lines(),
                changed.state(),
                changed.balance());
    }
}
