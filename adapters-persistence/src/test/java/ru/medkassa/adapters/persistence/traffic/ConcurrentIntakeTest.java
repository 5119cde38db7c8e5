package ru.medkassa.adapters.persistence.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.aLine;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.InMemoryArrivals;
import ru.medkassa.application.invoice.TakeInInvoices;
import ru.medkassa.application.invoice.TakenIn;
import ru.medkassa.application.payment.PaymentAnswer;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceBuilder;
import ru.medkassa.domain.money.Money;

/** Invoices come in from several sides at once, while they are paid. */
@Timeout(60)
class ConcurrentIntakeTest {

    private static final int SENDERS = 8;

    private final Hospital hospital = new Hospital();
    private final ExecutorService threads = Executors.newFixedThreadPool(SENDERS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @RepeatedTest(3)
    void of_one_batch_that_is_sent_many_times_at_once_in_any_order_each_invoice_is_created_once() throws Exception {
        List<Invoice> invoices = invoices(30);

        List<List<TakenIn>> answers = together(IntStream.range(0, SENDERS)
                .mapToObj(seed -> (Callable<List<TakenIn>>) () -> taken(shuffled(invoices, seed)))
                .toList());

        assertThat(answers.stream().flatMap(List::stream))
                .filteredOn(TakenIn.Created.class::isInstance)
                .hasSize(30);
        assertThat(answers.stream().flatMap(List::stream))
                .filteredOn(TakenIn.Unchanged.class::isInstance)
                .hasSize(30 * (SENDERS - 1));
        assertThat(invoices).allMatch(it -> read(it).equals(it));
    }

    @RepeatedTest(3)
    void refunds_are_paid_while_they_and_their_sales_are_amended() throws Exception {
        List<InvoiceBuilder> sales = IntStream.range(0, 10)
                .mapToObj(it -> anInvoice().in(hospital.tenant.store().id()).of("10.00"))
                .toList();
        List<InvoiceBuilder> refunds = sales.stream()
                .map(it -> anInvoice()
                        .in(hospital.tenant.store().id())
                        .of("10.00")
                        .refunding(it.build().key().guid()))
                .toList();
        List<InvoiceBuilder> both =
                Stream.concat(sales.stream(), refunds.stream()).toList();
        taken(built(both));
        both.forEach(it -> it.forCashDesk(hospital.desk.guid()));
        List<Invoice> amended = built(both);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < SENDERS / 2; i++) {
            int seed = i;
            work.add(() -> taken(shuffled(amended, seed)).size());
            work.add(() -> payAll(shuffled(built(refunds), seed)));
        }

        together(work);

        assertThat(amended).allSatisfy(it -> {
            assertThat(read(it).cashDesk()).isEqualTo(it.cashDesk());
            assertThat(
                            it.isRefund()
                                    ? read(it).balance().received()
                                    : read(it).balance().returned())
                    .isEqualTo(Money.ofRubles("4.00"));
        });
    }

    /** The statement of the payment began when the lines were others; it is read again under the lock. */
    @Test
    void a_payment_that_waited_for_an_amendment_sees_the_new_lines() throws Exception {
        InvoiceBuilder builder =
                anInvoice().in(hospital.tenant.store().id()).of(aLine("1", "5.00"), aLine("1", "5.00"));
        taken(List.of(builder.build()));
        Invoice amended = builder.of("7.00").build();
        CountDownLatch amending = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Future<List<TakenIn>> amendment = threads.submit(() -> TestEntities.inTransaction(() -> {
            List<TakenIn> answers =
                    takeIn().execute(hospital.tenant.organization().id(), List.of(amended), Arrival.Way.PUSH);
            amending.countDown();
            ConcurrentPaymentsTest.awaited(enough);
            return answers;
        }));
        amending.await();
        Future<Invoice> payment = threads.submit(() -> read(amended));
        ConcurrentPaymentsTest.awaitAWaiter();
        enough.countDown();

        assertThat(amendment.get()).containsExactly(new TakenIn.Updated());
        assertThat(payment.get()).isEqualTo(amended);
    }

    @Test
    void a_batch_takes_few_statements_however_many_invoices_it_has() {
        List<Invoice> invoices = invoices(200);
        List<Invoice> others = invoices.stream()
                .map(it -> anInvoice().identified(it.key()).of("7.00").build())
                .toList();

        assertThat(statements(invoices)).isEqualTo(3);
        assertThat(statements(invoices)).isEqualTo(2);
        assertThat(statements(others)).isEqualTo(5);
    }

    private long statements(List<Invoice> invoices) {
        return TestEntities.sqlOf(() -> takeInNow(invoices)).stream()
                .filter(it -> it.contains("medkassa.invoice"))
                .count();
    }

    private void takeInNow(List<Invoice> invoices) {
        takeIn().execute(hospital.tenant.organization().id(), invoices, Arrival.Way.PUSH);
    }

    private List<TakenIn> taken(List<Invoice> invoices) {
        return TestEntities.inTransaction(
                () -> takeIn().execute(hospital.tenant.organization().id(), invoices, Arrival.Way.PUSH));
    }

    private static TakeInInvoices takeIn() {
        return new TakeInInvoices(
                PortsInDatabase.PORTS.invoices(),
                PortsInDatabase.PORTS.organizations(),
                new InMemoryArrivals(),
                Hospital.CLOCK);
    }

    private int payAll(List<Invoice> invoices) {
        invoices.forEach(invoice -> {
            PaymentAnswer answer = TestEntities.inTransaction(() -> hospital.pay(
                    invoice, aPayment().at(hospital.desk).cash("1.00").build()));
            assertThat(answer).isInstanceOf(PaymentAnswer.Recorded.class);
        });
        return invoices.size();
    }

    private List<Invoice> invoices(int number) {
        return IntStream.range(0, number)
                .mapToObj(it -> anInvoice().in(hospital.tenant.store().id()).build())
                .toList();
    }

    private static List<Invoice> built(List<InvoiceBuilder> builders) {
        return builders.stream().map(InvoiceBuilder::build).toList();
    }

    private static List<Invoice> shuffled(List<Invoice> invoices, int seed) {
        List<Invoice> shuffled = new ArrayList<>(invoices);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Invoice read(Invoice invoice) {
        return TestEntities.inTransaction(
                () -> PortsInDatabase.PORTS.invoices().lock(invoice.key()).orElseThrow());
    }

    private <T> List<T> together(List<Callable<T>> calls) throws Exception {
        List<T> answers = new ArrayList<>();
        for (Future<T> done : threads.invokeAll(calls)) {
            answers.add(done.get());
        }
        return answers;
    }
}
