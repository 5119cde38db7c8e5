package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.delivery.ClaimDelivery.Claimed;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceState;

/** Several servers take turns at random, sleep through their claims and die after sending; the system loses answers. */
class NodesThatDieTest {

    private static final int INVOICES = 25;
    private static final int NODES = 4;
    private static final int MOST_STEPS = 200_000;
    private static final List<String> IN_ORDER = List.of("received", "state OFD_DUE", "state OFD_SENT");

    private final Clinic clinic = Clinic.openWithMis();
    private final Office office = Office.of(clinic);
    private final ClaimDelivery claimDelivery = office.claimDelivery();
    private final SettleDelivery settleDelivery = office.settleDelivery();

    /** What a node has sent and not settled yet. */
    private record Work(Claimed claimed, Attempt attempt) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 17, 4313, 20260302})
    void each_confirmation_is_applied_once_and_in_order_and_each_attempt_is_a_row(long seed) {
        Random random = new Random(seed);
        LossyMis mis = new LossyMis(seed);
        putAll();

        Map<Integer, Work> inHands = new TreeMap<>();
        for (int step = 0; step < MOST_STEPS && !allDone(); step++) {
            step(random.nextInt(NODES), random, mis, inHands);
        }

        assertThat(allDone()).isTrue();
        assertThat(mis.applied()).hasSize(INVOICES);
        Map<InvoiceGuid, List<String>> applied = mis.applied();
        assertThat(applied.values()).allMatch(IN_ORDER::equals);
        assertThat(clinic.journal().all()).hasSize(mis.requests());
        assertThat(clinic.journal().all()).hasSize(attempts());
    }

    private void step(int node, Random random, LossyMis mis, Map<Integer, Work> inHands) {
        Work work = inHands.get(node);
        clinic.clock().tick(Duration.ofMillis(random.nextInt(2_000)));
        if (work == null) {
            claimDelivery
                    .execute(office.hospital())
                    .ifPresentOrElse(it -> inHands.put(node, sent(it, mis)), () -> clinic.clock()
                            .tick(Duration.ofSeconds(30)));
        } else if (random.nextInt(10) == 0) {
            inHands.remove(node);
        } else if (random.nextInt(10) > 0) {
            settleDelivery.execute(work.claimed(), work.attempt());
            inHands.remove(node);
        }
    }

    private Work sent(Claimed claimed, LossyMis mis) {
        Instant now = clinic.clock().instant();
        MisAnswer answer = mis.send(claimed.letter().orElseThrow());
        return new Work(claimed, Attempt.answered(now, Duration.ZERO, answer));
    }

    private void putAll() {
        List<Invoice> invoices = new ArrayList<>();
        for (int i = 0; i < INVOICES; i++) {
            invoices.add(clinic.added(anInvoice(), clinic.here()));
        }
        invoices.forEach(it -> put(new Confirmation.Received(it.key())));
        invoices.forEach(it -> put(new Confirmation.StateChanged(it.key(), InvoiceState.OFD_DUE)));
        invoices.forEach(it -> put(new Confirmation.StateChanged(it.key(), InvoiceState.OFD_SENT)));
    }

    private void put(Confirmation confirmation) {
        clinic.deliverLater().put(clinic.tenant(), confirmation);
    }

    private boolean allDone() {
        return clinic.deliveries().all().stream().allMatch(it -> it.progress().state() == DeliveryState.DONE);
    }

    private int attempts() {
        return clinic.deliveries().all().stream()
                .mapToInt(it -> it.progress().attempts())
                .sum();
    }
}
