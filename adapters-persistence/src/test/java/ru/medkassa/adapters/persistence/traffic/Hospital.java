package ru.medkassa.adapters.persistence.traffic;

import static ru.medkassa.domain.invoice.TestInvoices.aLine;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.Ports;
import ru.medkassa.application.confirmation.DeliverLater;
import ru.medkassa.application.invoice.FindInvoice;
import ru.medkassa.application.invoice.HeldInvoice;
import ru.medkassa.application.journal.AnswerCall;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.TestJournal;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.application.payment.PaymentAnswer;
import ru.medkassa.application.payment.RecordPayment;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.payment.Payment;

/** A hospital of one store and one cash desk in the real database, and the calls that its 1C makes. */
final class Hospital {

    private static final Ports PORTS = PortsInDatabase.PORTS;
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00.123456789Z"), ZoneOffset.UTC);

    private final HeldInvoice held = new HeldInvoice(PORTS.invoices());
    private final RecordPayment recordPayment = new RecordPayment(
            held,
            PORTS.invoices(),
            PORTS.payments(),
            PORTS.cashDesks(),
            PORTS.journal(),
            new DeliverLater(PORTS.deliveries(), CLOCK),
            CLOCK);
    private final FindInvoice findInvoice = new FindInvoice(PORTS.invoices());
    private final AnswerCall answerCall = new AnswerCall(PORTS.journal());

    final CashDesk desk = TestCashDesks.aCashDesk();
    final Tenant tenant;

    Hospital() {
        this(MisConnection.named("МИС стенда"));
    }

    private Hospital(MisConnection mis) {
        Organization organization = TestHospitals.connected(
                TestEntities.inTransaction(() -> PORTS.organizations().add(TestHospitals.aHospitalWithStores(1))), mis);
        tenant = new Tenant(organization, organization.stores().get(0), Set.of(), Dictionaries.DEFAULTS);
        TestEntities.inTransaction(() -> {
            PORTS.cashDesks().store(List.of(desk), tenant.store().id());
            return desk;
        });
    }

    /** One whose information system can be told something. */
    static Hospital withMis() {
        return new Hospital(TestHospitals.ANSWERING_MIS);
    }

    Invoice issue() {
        Invoice invoice = anInvoice()
                .in(tenant.store().id())
                .of(aLine("1", "100.00"), aLine("2", "50.00"), aLine("0.5", "0.01"))
                .build();
        return TestEntities.inTransaction(() -> {
            PORTS.invoices().add(invoice);
            return invoice;
        });
    }

    /** Inside a transaction of the caller. */
    PaymentAnswer pay(Invoice invoice, Payment payment) {
        return answerCall.execute(
                () -> recordPayment.execute(tenant, invoice.key().guid(), payment),
                answer -> row(TestJournal.about(
                        invoice.key().guid().value(),
                        payment.cashDesk().value(),
                        payment.checkNumber().value())));
    }

    /** Inside a transaction of the caller. */
    void findByNumber(Invoice invoice) {
        answerCall.execute(
                () -> findInvoice.execute(tenant, Optional.of(invoice.number()), Optional.empty()),
                answer -> row(JournalEntry.Subject.NONE));
    }

    private JournalEntry row(JournalEntry.Subject subject) {
        return TestJournal.aRow(CLOCK.instant(), tenant.organization().id(), subject);
    }
}
