package ru.medkassa.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ru.medkassa.application.Clinic;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.PaymentKind;
import ru.medkassa.domain.payment.Tender;

/** However the reports of payments are mixed and repeated, each payment is applied once. */
class RecordPaymentPropertiesTest {

    private static final int SALE = 0;
    private static final int OTHER_SALE = 1;
    private static final int REFUND_OF_SALE = 2;

    /** One report: of which invoice, at which desk, under which number, which way and how much in kopecks. */
    private record Report(int invoice, int desk, int number, Optional<InvoiceType> direction, long kopecks) {

        List<Integer> key() {
            return List.of(invoice, desk, number);
        }
    }

    /** What should come out, in kopecks, counted without the domain. */
    private static final class Model {

        private final Set<List<Integer>> known = new HashSet<>();
        private final long[] paid = new long[3];
        private final long[] inExcess = new long[3];

        void report(Report report) {
            if (!known.add(report.key())) {
                return;
            }
            if (report.invoice() == REFUND_OF_SALE) {
                paid[REFUND_OF_SALE] += report.kopecks();
                giveBack(SALE, report.kopecks());
            } else if (report.direction().equals(Optional.of(InvoiceType.REFUND))) {
                giveBack(report.invoice(), report.kopecks());
            } else {
                paid[report.invoice()] += report.kopecks();
            }
        }

        private void giveBack(int sale, long kopecks) {
            long counted = Math.min(paid[sale], kopecks);
            paid[sale] -= counted;
            inExcess[sale] += kopecks - counted;
        }
    }

    /** Two sales of 10.00 roubles and a refund of the first, in a clinic of two desks. */
    private static final class Books {

        private final Clinic clinic = Clinic.open();
        private final List<CashDesk> desks = List.of(clinic.aDeskIn(clinic.here()), clinic.aDeskIn(clinic.elsewhere()));
        private final Invoice sale = clinic.added(anInvoice().of("10.00"), clinic.here());
        private final List<Invoice> invoices = List.of(
                sale,
                clinic.added(anInvoice().of("10.00"), clinic.elsewhere()),
                clinic.added(anInvoice().of("5.00").refunding(sale.key().guid()), clinic.here()));

        PaymentAnswer report(Report report) {
            return clinic.recordPayment()
                    .execute(
                            clinic.tenant(),
                            invoices.get(report.invoice()).key().guid(),
                            payment(report));
        }

        private Payment payment(Report report) {
            return new Payment(
                    desks.get(report.desk()).guid(),
                    new CheckNumber(report.number()),
                    report.direction(),
                    Optional.of(Clinic.NOW),
                    List.of(new Tender(PaymentKind.CASH, new Money(report.kopecks()))));
        }

        void assertBalances(Model model) {
            for (int i : List.of(SALE, OTHER_SALE, REFUND_OF_SALE)) {
                Invoice kept = clinic.kept(invoices.get(i).key());
                assertThat(kept.balance().paid().kopecks()).isEqualTo(model.paid[i]);
                assertThat(kept.balance().returnedInExcess().kopecks()).isEqualTo(model.inExcess[i]);
                assertThat(kept.balance().total())
                        .isEqualTo(invoices.get(i).balance().total());
            }
        }
    }

    @Property(seed = "71414", tries = 300)
    void each_payment_is_applied_once(@ForAll("reports") List<Report> reports) {
        Books books = new Books();
        Model model = new Model();
        for (Report report : reports) {
            boolean known = model.known.contains(report.key());
            model.report(report);

            PaymentAnswer answer = books.report(report);

            assertThat(answer).isInstanceOf(known ? PaymentAnswer.AlreadyRecorded.class : PaymentAnswer.Recorded.class);
            assertThat(books.clinic.payments().all()).hasSameSizeAs(model.known);
            books.assertBalances(model);
        }
    }

    @Provide
    Arbitrary<List<Report>> reports() {
        return Combinators.combine(
                        Arbitraries.integers().between(SALE, REFUND_OF_SALE),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(InvoiceType.class).optional(),
                        Arbitraries.longs().between(1, 1500))
                .as(Report::new)
                .list()
                .ofMaxSize(40);
    }
}
