package ru.medkassa.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ru.medkassa.application.cashdesk.InMemoryCashDesks;
import ru.medkassa.application.confirmation.DeliverLater;
import ru.medkassa.application.delivery.Delivery;
import ru.medkassa.application.delivery.InMemoryDeliveries;
import ru.medkassa.application.invoice.HeldInvoice;
import ru.medkassa.application.invoice.InMemoryInvoices;
import ru.medkassa.application.journal.InMemoryJournal;
import ru.medkassa.application.organization.InMemoryOrganizations;
import ru.medkassa.application.organization.NewOrganization;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.application.payment.InMemoryPayments;
import ru.medkassa.application.payment.RecordPayment;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceBuilder;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/**
 * A hospital of three stores, with a caller who speaks for the first of them, may use the second and has nothing to do
 * with the third.
 */
public record Clinic(
        InMemoryInvoices invoices,
        InMemoryPayments payments,
        InMemoryCashDesks cashDesks,
        InMemoryJournal journal,
        InMemoryDeliveries deliveries,
        InMemoryOrganizations organizations,
        SettableClock clock,
        Organization hospital) {

    public static final Instant NOW = Instant.parse("2026-03-02T10:00:00.000001Z");

    public static Clinic open() {
        return of(TestHospitals.aHospitalWithStores(3));
    }

    /** A clinic whose information system can be told something. */
    public static Clinic openWithMis() {
        return of(TestHospitals.aHospitalWithAnsweringMis(3));
    }

    private static Clinic of(NewOrganization hospital) {
        InMemoryOrganizations organizations = new InMemoryOrganizations();
        InMemoryInvoices invoices = new InMemoryInvoices();
        return new Clinic(
                invoices,
                new InMemoryPayments(),
                new InMemoryCashDesks(),
                new InMemoryJournal(),
                new InMemoryDeliveries(invoices, organizations),
                organizations,
                new SettableClock(NOW),
                organizations.add(hospital));
    }

    public Tenant tenant() {
        return tenantWith(Dictionaries.DEFAULTS);
    }

    public Tenant tenantWith(Dictionaries dictionaries) {
        return new Tenant(hospital, store(0), Set.of(elsewhere()), dictionaries);
    }

    public Tenant tenantOfOneStore() {
        return new Tenant(hospital, store(0), Set.of(), Dictionaries.DEFAULTS);
    }

    public StoreId here() {
        return store(0).id();
    }

    public StoreId elsewhere() {
        return store(1).id();
    }

    public StoreId notMine() {
        return store(2).id();
    }

    public Invoice added(InvoiceBuilder builder, StoreId store) {
        Invoice invoice = builder.in(store).build();
        invoices.add(invoice);
        return invoice;
    }

    public CashDesk aDeskIn(StoreId store) {
        return stored(TestCashDesks.aCashDesk(), store);
    }

    public CashDesk stored(CashDesk desk, StoreId store) {
        cashDesks.store(List.of(desk), store);
        return desk;
    }

    public HeldInvoice held() {
        return new HeldInvoice(invoices);
    }

    public DeliverLater deliverLater() {
        return new DeliverLater(deliveries, clock);
    }

    /** What is to be told, in the order in which it was put down. */
    public List<Confirmation> toBeTold() {
        return deliveries.all().stream().map(Delivery::confirmation).toList();
    }

    public RecordPayment recordPayment() {
        return new RecordPayment(held(), invoices, payments, cashDesks, journal, deliverLater(), clock);
    }

    /** The invoice as it is kept now. */
    public Invoice kept(InvoiceKey key) {
        return invoices.lock(key).orElseThrow();
    }

    private Store store(int index) {
        return hospital.stores().get(index);
    }
}
