package ru.medkassa.adapters.rest.delivery;

import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;
import ru.medkassa.application.SettableClock;
import ru.medkassa.application.delivery.ClaimDelivery;
import ru.medkassa.application.delivery.DeliverNext;
import ru.medkassa.application.delivery.DeliveryTerms;
import ru.medkassa.application.delivery.FindDueOrganizations;
import ru.medkassa.application.delivery.Letter;
import ru.medkassa.application.delivery.MisAnswer;
import ru.medkassa.application.delivery.SettleDelivery;
import ru.medkassa.application.delivery.WriteLetter;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;

/** Several hospitals with their information systems, some of them dead, and one server that delivers to them. */
final class Town {

    final SettableClock clock;
    final Set<OrganizationId> dead = new HashSet<>();

    private final Ports ports = InMemoryPorts.fresh();
    private final List<Organization> hospitals = new ArrayList<>();
    private final Map<OrganizationId, Integer> calls = new HashMap<>();

    Town(SettableClock clock, int hospitals) {
        this.clock = clock;
        for (int i = 0; i < hospitals; i++) {
            this.hospitals.add(ports.organizations().add(TestHospitals.aHospitalWithAnsweringMis(1)));
        }
    }

    Dispatcher dispatcher() {
        return new Dispatcher(
                new FindDueOrganizations(ports.deliveries(), ports.organizations(), clock),
                new DeliverNext(
                        new ClaimDelivery(
                                ports.deliveries(),
                                ports.organizations(),
                                new WriteLetter(ports.organizations(), ports.payments(), ports.cashDesks()),
                                ports.journal(),
                                DeliveryTerms.DEFAULT,
                                clock),
                        this::answer,
                        new SettleDelivery(ports.deliveries(), ports.journal(), DeliveryTerms.DEFAULT, clock),
                        clock),
                clock);
    }

    OrganizationId hospital(int number) {
        return hospitals.get(number).id();
    }

    void receive(int hospital, int invoices) {
        Organization organization = hospitals.get(hospital);
        for (int i = 0; i < invoices; i++) {
            Invoice invoice = anInvoice().in(organization.stores().get(0).id()).build();
            ports.invoices().add(invoice);
            ports.deliveries().put(organization.id(), new Confirmation.Received(invoice.key()), clock.instant());
        }
    }

    /** How often the system of the hospital was called. */
    int calls(int hospital) {
        return calls.getOrDefault(hospital(hospital), 0);
    }

    private MisAnswer answer(Letter letter) {
        OrganizationId hospital = letter.organization().id();
        calls.merge(hospital, 1, Integer::sum);
        return dead.contains(hospital)
                ? new MisAnswer.NotReached("Нет соединения")
                : new MisAnswer.Answered(200, Optional.empty(), "");
    }
}
