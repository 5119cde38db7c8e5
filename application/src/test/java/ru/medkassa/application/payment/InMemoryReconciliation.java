package ru.medkassa.application.payment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.medkassa.application.invoice.Invoices;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.payment.RecordedPayment;

public final class InMemoryReconciliation implements Reconciliation {

    private final Organizations organizations;
    private final Invoices invoices;
    private final InMemoryPayments payments;

    public InMemoryReconciliation(Organizations organizations, Invoices invoices, InMemoryPayments payments) {
        this.organizations = organizations;
        this.invoices = invoices;
        this.payments = payments;
    }

    @Override
    public List<RemarkedPayment> read(OrganizationId organization, ReconciliationQuery query) {
        return payments.all().stream()
                .flatMap(payment -> storeOf(payment, organization).stream().flatMap(store -> rows(payment, store)))
                .filter(row -> matches(row, query))
                .sorted(Comparator.comparing(RemarkedPayment::key).reversed())
                .limit(query.limit())
                .toList();
    }

    private Optional<Store> storeOf(RecordedPayment payment, OrganizationId organization) {
        return organizations.find(organization).stream()
                .flatMap(it -> it.stores().stream())
                .filter(it -> it.id().equals(payment.invoice().store()))
                .findFirst();
    }

    private Stream<RemarkedPayment> rows(RecordedPayment recorded, Store store) {
        Invoice invoice = invoices.lock(recorded.invoice()).orElseThrow();
        return payments.listed(recorded).stream()
                .map(key -> new RemarkedPayment(
                        key,
                        store.oid(),
                        recorded.invoice().guid(),
                        invoice.number(),
                        recorded.payment().cashDesk(),
                        recorded.payment().checkNumber(),
                        recorded.direction(),
                        recorded.payment().sum(),
                        recorded.payment().settledAt(),
                        recorded.recordedAt()));
    }

    private static boolean matches(RemarkedPayment row, ReconciliationQuery query) {
        ReconciliationQuery.Key key = row.key();
        return query.from().filter(key.remarkedAt()::isBefore).isEmpty()
                && query.to().filter(it -> !key.remarkedAt().isBefore(it)).isEmpty()
                && query.remark().filter(it -> it != key.remark()).isEmpty()
                && query.invoice().filter(it -> !it.equals(row.invoice())).isEmpty()
                && query.before().filter(it -> key.compareTo(it) >= 0).isEmpty();
    }
}
