package ru.medkassa.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;
import ru.medkassa.application.confirmation.DeliverLater;
import ru.medkassa.application.identity.Passwords;
import ru.medkassa.application.invoice.ChangeState;
import ru.medkassa.application.invoice.HeldInvoice;
import ru.medkassa.application.payment.RecordPayment;

/** The demonstration on a server that forgets everything. */
record InMemoryDemonstration(Ports ports) {

    static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    static InMemoryDemonstration fresh() {
        return new InMemoryDemonstration(InMemoryPorts.fresh());
    }

    Listing load() {
        TakeInUsers takeInUsers = new TakeInUsers(ports.apiUsers(), passwords());
        return new LoadDemonstration(
                        ports.organizations(),
                        new TakeInHospitals(ports.organizations(), ports.cashDesks(), takeInUsers),
                        takeInUsers,
                        new IssueInvoices(
                                ports.invoices(),
                                recordPayment(),
                                new ChangeState(new HeldInvoice(ports.invoices()), ports.invoices(), deliverLater())),
                        new ListInvoices(ports.invoices()))
                .execute();
    }

    RecordPayment recordPayment() {
        return new RecordPayment(
                new HeldInvoice(ports.invoices()),
                ports.invoices(),
                ports.payments(),
                ports.cashDesks(),
                ports.journal(),
                deliverLater(),
                CLOCK);
    }

    private DeliverLater deliverLater() {
        return new DeliverLater(ports.deliveries(), CLOCK);
    }

    /** A hash that can be compared with the password, unlike a real one. */
    private static Passwords passwords() {
        return new Passwords() {

            @Override
            public String hash(String password) {
                return "hash of " + password;
            }

            @Override
            public boolean matches(String password, Optional<String> hash) {
                return hash.filter(hash(password)::equals).isPresent();
            }
        };
    }
}
