package ru.medkassa.adapters.persistence.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.adapters.persistence.PortsInDatabase.PORTS;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.RecordedPayment;

/** The database counts microseconds; what is finer is cut off and never rounded into the future. */
class TimesTest {

    private final Hospital hospital = new Hospital();

    @Test
    void a_time_finer_than_a_microsecond_is_cut_off() {
        Instant fine = Instant.parse("2026-03-02T09:00:00.123456999Z");
        Instant kept = Instant.parse("2026-03-02T09:00:00.123456Z");
        Payment payment = aPayment().settledAt(fine).build();
        RecordedPayment recorded = new RecordedPayment(hospital.issue().key(), payment, InvoiceType.SALE, fine);

        RecordedPayment found = TestEntities.inTransaction(() -> {
            PORTS.payments().add(recorded, Set.of());
            return PORTS.payments()
                    .find(recorded.invoice(), payment.cashDesk(), payment.checkNumber())
                    .orElseThrow();
        });

        assertThat(found.recordedAt()).isEqualTo(kept);
        assertThat(found.payment().settledAt()).contains(kept);
    }
}
