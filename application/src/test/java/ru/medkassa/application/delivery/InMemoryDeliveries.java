package ru.medkassa.application.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import ru.medkassa.application.delivery.Delivery.Progress;
import ru.medkassa.application.invoice.Invoices;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.OrganizationId;

/** One transaction at a time: nobody holds anything against anybody. */
public final class InMemoryDeliveries implements Deliveries {

    private final Invoices invoices;
    private final Organizations organizations;
    private final Map<Long, Delivery> rows = new TreeMap<>();

    public InMemoryDeliveries(Invoices invoices, Organizations organizations) {
        this.invoices = invoices;
        this.organizations = organizations;
    }

    @Override
    public void put(OrganizationId organization, Confirmation confirmation, Instant now) {
        boolean behind =
                rows.values().stream().anyMatch(it -> Moves.isUnfinished(it) && Moves.sameLane(it, confirmation));
        long number = rows.size() + 1L;
        Progress progress = new Progress(
                DeliveryState.WAITING,
                0,
                Optional.empty(),
                behind ? Optional.empty() : Optional.of(now),
                Optional.empty());
        rows.put(
                number,
                new Delivery(
                        number,
                        organization,
                        confirmation,
                        oidOf(organization, confirmation),
                        numberOf(confirmation),
                        now,
                        progress,
                        Optional.empty(),
                        Optional.empty()));
    }

    private Oid oidOf(OrganizationId organization, Confirmation confirmation) {
        return organizations.find(organization).orElseThrow().stores().stream()
                .filter(it -> it.id().equals(confirmation.store()))
                .findFirst()
                .orElseThrow()
                .oid();
    }

    private Optional<InvoiceNumber> numberOf(Confirmation confirmation) {
        return confirmation.about().flatMap(invoices::lock).map(Invoice::number);
    }

    @Override
    public List<OrganizationId> due(Instant now) {
        return rows.values().stream()
                .filter(it -> Moves.isDue(it, now))
                .map(Delivery::organization)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Claim> claim(OrganizationId organization, Instant now, Instant until) {
        return rows.values().stream()
                .filter(it -> it.organization().equals(organization) && Moves.isDue(it, now))
                .min(Comparator.comparing(it -> it.progress().due().orElseThrow()))
                .map(it -> claimed(it, now, until));
    }

    private Claim claimed(Delivery due, Instant now, Instant until) {
        UUID token = Fresh.uuid();
        Optional<Instant> interrupted =
                due.progress().lease().flatMap(it -> due.progress().lastAttemptAt());
        Progress taken = new Progress(
                DeliveryState.WAITING,
                due.progress().attempts() + 1,
                Optional.of(now),
                Optional.of(until),
                Optional.of(token));
        return new Claim(changed(due.number(), it -> Moves.with(it, taken, it.last())), token, interrupted);
    }

    @Override
    public boolean settle(Claim claim, Settled settled) {
        Delivery now = Objects.requireNonNull(rows.get(claim.delivery().number()));
        if (!now.progress().lease().equals(Optional.of(claim.token()))) {
            return false;
        }
        changed(
                now.number(),
                it -> Moves.with(it, Moves.moved(it, settled.state(), settled.due()), Optional.of(settled.reply())));
        bringForward(now, settled.state(), settled.at());
        return true;
    }

    @Override
    public Optional<Delivery> find(OrganizationId organization, long number) {
        return Optional.ofNullable(rows.get(number))
                .filter(it -> it.organization().equals(organization));
    }

    @Override
    public Optional<Delivery> lock(OrganizationId organization, long number) {
        return find(organization, number);
    }

    @Override
    public List<Delivery> read(OrganizationId organization, DeliveryQuery query) {
        return rows.values().stream()
                .filter(it -> it.organization().equals(organization))
                .filter(it -> AskedDeliveries.isAsked(it, query))
                .sorted(AskedDeliveries.NEWEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    @Override
    public void sendAgain(Delivery delivery, Instant now) {
        changed(
                delivery.number(),
                it -> Moves.with(it, Moves.moved(it, DeliveryState.WAITING, Optional.of(now)), it.last()));
    }

    @Override
    public int sendAllAgain(OrganizationId organization, Instant now) {
        List<Delivery> all = new ArrayList<>(rows.values());
        all.removeIf(it -> !it.organization().equals(organization)
                || !Moves.isUnfinished(it)
                || it.progress().isBehindAnother()
                || it.progress().lease().isPresent());
        all.forEach(it -> sendAgain(it, now));
        return all.size();
    }

    @Override
    public void giveUp(Delivery delivery, Delivery.GivenUp givenUp) {
        changed(
                delivery.number(),
                it -> new Delivery(
                        it.number(),
                        it.organization(),
                        it.confirmation(),
                        it.oid(),
                        it.invoiceNumber(),
                        it.putAt(),
                        Moves.moved(it, DeliveryState.GIVEN_UP, Optional.empty()),
                        it.last(),
                        Optional.of(givenUp)));
        bringForward(delivery, DeliveryState.GIVEN_UP, givenUp.at());
    }

    /** All in the order in which they were put. */
    public List<Delivery> all() {
        return List.copyOf(rows.values());
    }

    private void bringForward(Delivery finished, DeliveryState state, Instant now) {
        if (state.isUnfinished()) {
            return;
        }
        rows.values().stream()
                .filter(it -> Moves.isUnfinished(it) && Moves.sameLane(it, finished.confirmation()))
                .findFirst()
                .filter(it -> it.progress().isBehindAnother())
                .ifPresent(it -> sendAgain(it, now));
    }

    private Delivery changed(long number, UnaryOperator<Delivery> change) {
        Delivery after = change.apply(Objects.requireNonNull(rows.get(number)));
        rows.put(number, after);
        return after;
    }
}
