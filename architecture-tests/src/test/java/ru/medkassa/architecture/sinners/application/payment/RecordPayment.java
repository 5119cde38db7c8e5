package ru.medkassa.architecture.sinners.application.payment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ru.medkassa.architecture.sinners.domain.money.Kopecks;

/** No sinner: one door, one transaction, a clock from outside, an adapter without remote calls. */
@Singleton
@Transactional
public class RecordPayment {

    private final Payments payments;
    private final Clock clock;

    @Inject
    public RecordPayment(Payments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    public LocalDate execute(Kopecks amount) {
        payments.add(amount);
        return LocalDate.now(clock);
    }
}
