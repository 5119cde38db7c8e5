package ru.medkassa.adapters.persistence.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.Sql;
import ru.medkassa.adapters.persistence.schema.TestDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.payment.PaymentAnswer;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.payment.Payment;

/** Many calls at the same time: on one invoice one after the other, on different ones beside each other. */
@Timeout(60)
class ConcurrentPaymentsTest {

    private static final int CALLS = 16;
    private static final String LOCKED = "55P03";

    private final Hospital hospital = new Hospital();
    private final ExecutorService threads = Executors.newFixedThreadPool(CALLS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void payments_of_one_invoice_are_counted_all_however_they_arrive() throws Exception {
        Invoice invoice = hospital.issue();

        List<PaymentAnswer> answers = together(
                () -> pay(invoice, aPayment().at(hospital.desk).cash("10.00").build()));

        assertThat(answers).allMatch(PaymentAnswer.Recorded.class::isInstance);
        assertThat(read(invoice).balance().received()).isEqualTo(Money.ofRubles("160.00"));
    }

    @Test
    void of_one_payment_that_arrives_many_times_at_once_one_is_recorded() throws Exception {
        Invoice invoice = hospital.issue();
        Payment payment = aPayment().at(hospital.desk).cash("10.00").build();

        List<PaymentAnswer> answers = together(() -> pay(invoice, payment));

        assertThat(answers).filteredOn(PaymentAnswer.Recorded.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(PaymentAnswer.AlreadyRecorded.class::isInstance)
                .hasSize(CALLS - 1)
                .extracting(it -> ((PaymentAnswer.AlreadyRecorded) it).attempt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2, CALLS).boxed().toList());
        assertThat(read(invoice).balance().received()).isEqualTo(Money.ofRubles("10.00"));
    }

    @Test
    void a_held_invoice_is_locked_and_another_one_is_not() throws Exception {
        Invoice held = hospital.issue();
        Invoice other = hospital.issue();
        CountDownLatch holding = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Future<Boolean> holder = threads.submit(() -> TestEntities.inTransaction(() -> {
            boolean found = PortsInDatabase.PORTS.invoices().lock(held.key()).isPresent();
            holding.countDown();
            return found && awaited(enough);
        }));
        holding.await();

        assertThatThrownBy(() -> probe(held.key()))
                .isInstanceOfSatisfying(
                        SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo(LOCKED));
        probe(other.key());
        PaymentAnswer beside =
                pay(other, aPayment().at(hospital.desk).cash("1.00").build());
        enough.countDown();

        assertThat(beside).isInstanceOf(PaymentAnswer.Recorded.class);
        assertThat(holder.get()).isTrue();
        probe(held.key());
    }

    @Test
    void who_waited_for_an_invoice_sees_what_was_done_to_it() throws Exception {
        Invoice invoice = hospital.issue();
        CountDownLatch paid = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Future<Boolean> first = threads.submit(() -> TestEntities.inTransaction(() -> {
            hospital.pay(invoice, aPayment().at(hospital.desk).cash("10.00").build());
            paid.countDown();
            return awaited(enough);
        }));
        paid.await();
        Future<Invoice> second = threads.submit(() -> read(invoice));
        awaitAWaiter();
        enough.countDown();

        assertThat(first.get()).isTrue();
        assertThat(second.get().balance().received()).isEqualTo(Money.ofRubles("10.00"));
        assertThat(second.get().lines()).isEqualTo(invoice.lines());
    }

    private List<PaymentAnswer> together(Callable<PaymentAnswer> call) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<PaymentAnswer>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            calls.add(threads.submit(() -> {
                start.await();
                return call.call();
            }));
        }
        start.countDown();
        List<PaymentAnswer> answers = new ArrayList<>();
        for (Future<PaymentAnswer> done : calls) {
            answers.add(done.get());
        }
        return answers;
    }

    private PaymentAnswer pay(Invoice invoice, Payment payment) {
        return TestEntities.inTransaction(() -> hospital.pay(invoice, payment));
    }

    private static Invoice read(Invoice invoice) {
        return TestEntities.inTransaction(
                () -> PortsInDatabase.PORTS.invoices().lock(invoice.key()).orElseThrow());
    }

    private static void probe(InvoiceKey key) throws SQLException {
        Sql.run(
                TestDatabase.asApp(),
                "select 1 from medkassa.invoice where store_id = " + key.store().value() + " and guid = '" + key.guid()
                        + "' for update nowait");
    }

    /** Until the database says that some session waits for a row of ours; {@link Timeout} ends it if none ever does. */
    static void awaitAWaiter() throws SQLException, InterruptedException {
        while (Sql.column(TestDatabase.asApp(), "select pid from pg_locks where not granted")
                .isEmpty()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("No session waits");
            }
        }
    }

    static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
