package ru.medkassa.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

/** What every {@link Reconciliation} keeps to. */
public abstract class ReconciliationContract extends PortContract {

    private static final Instant RECORDED_AT = Instant.parse("2026-03-02T09:00:01.000002Z");

    private Organization hospital;
    private Store first;
    private Store second;

    @BeforeEach
    void takeInAHospital() {
        hospital = aHospital(2);
        first = hospital.stores().get(0);
        second = hospital.stores().get(1);
    }

    @Test
    void a_remark_is_listed_with_the_payment_that_it_is_about() {
        Invoice invoice = added(anInvoice().in(first.id()).numbered("А-17/Ж").build());
        RecordedPayment payment = remarked(invoice, Remark.OVERPAID);

        assertThat(read(everything())).singleElement().satisfies(row -> {
            assertThat(row.key().remark()).isEqualTo(Remark.OVERPAID);
            assertThat(row)
                    .returns(first.oid(), Reconciliation.RemarkedPayment::store)
                    .returns(invoice.key().guid(), Reconciliation.RemarkedPayment::invoice)
                    .returns(invoice.number(), Reconciliation.RemarkedPayment::invoiceNumber)
                    .returns(payment.payment().cashDesk(), Reconciliation.RemarkedPayment::cashDesk)
                    .returns(payment.payment().checkNumber(), Reconciliation.RemarkedPayment::checkNumber)
                    .returns(InvoiceType.SALE, Reconciliation.RemarkedPayment::direction)
                    .returns(payment.payment().sum(), Reconciliation.RemarkedPayment::sum)
                    .returns(payment.payment().settledAt(), Reconciliation.RemarkedPayment::settledAt)
                    .returns(RECORDED_AT, Reconciliation.RemarkedPayment::recordedAt);
        });
    }

    @Test
    void what_the_desk_did_not_say_about_the_time_stays_unsaid() {
        Invoice invoice = anInvoiceIn(first);
        RecordedPayment payment =
                new RecordedPayment(invoice.key(), aPayment().withoutTime().build(), InvoiceType.REFUND, RECORDED_AT);
        change(() -> ports().payments().add(payment, Set.of(Remark.SETTLEMENT_TIME_ABSENT)));

        assertThat(read(everything())).singleElement().satisfies(row -> {
            assertThat(row.settledAt()).isEmpty();
            assertThat(row.direction()).isEqualTo(InvoiceType.REFUND);
        });
    }

    @Test
    void a_payment_without_a_remark_is_not_listed() {
        remarked(anInvoiceIn(first));

        assertThat(read(everything())).isEmpty();
    }

    @Test
    void each_remark_of_a_payment_is_a_row() {
        remarked(anInvoiceIn(first), Remark.values());

        assertThat(read(everything())).extracting(it -> it.key().remark()).containsExactlyInAnyOrder(Remark.values());
    }

    @Test
    void the_newest_remark_comes_first_whichever_store_it_is_of() {
        Invoice old = anInvoiceIn(first);
        RecordedPayment oldest = remarked(old, Remark.OVERPAID);
        remarked(anInvoiceIn(second), Remark.SALE_UNKNOWN);
        change(() -> ports().payments().remark(oldest, Remark.REPEATED_WITH_OTHER_CONTENT));

        assertThat(read(everything()))
                .extracting(it -> it.key().remark())
                .containsExactly(Remark.REPEATED_WITH_OTHER_CONTENT, Remark.SALE_UNKNOWN, Remark.OVERPAID);
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repetition() {
        remarked(anInvoiceIn(first), Remark.values());
        remarked(anInvoiceIn(second), Remark.values());
        List<Reconciliation.RemarkedPayment> whole = read(everything());
        List<Reconciliation.RemarkedPayment> paged = new ArrayList<>();
        Optional<ReconciliationQuery.Key> before = Optional.empty();
        for (int page = 0; page < whole.size(); page += 4) {
            paged.addAll(read(new ReconciliationQuery(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), before, 4)));
            before = Optional.of(paged.get(paged.size() - 1).key());
        }

        assertThat(paged).isEqualTo(whole).hasSize(2 * Remark.values().length);
    }

    @Test
    void the_list_is_filtered_by_remark_and_by_invoice() {
        Invoice wanted = anInvoiceIn(first);
        remarked(wanted, Remark.OVERPAID, Remark.SALE_UNKNOWN);
        remarked(anInvoiceIn(first), Remark.OVERPAID);

        assertThat(read(of(Optional.of(Remark.OVERPAID), Optional.empty()))).hasSize(2);
        assertThat(read(of(Optional.empty(), Optional.of(wanted)))).hasSize(2);
        assertThat(read(of(Optional.of(Remark.OVERPAID), Optional.of(wanted)))).hasSize(1);
        assertThat(read(of(Optional.of(Remark.ON_CANCELLED_INVOICE), Optional.of(wanted))))
                .isEmpty();
    }

    @Test
    void a_period_holds_its_first_moment_and_not_its_last() {
        remarked(anInvoiceIn(first), Remark.OVERPAID);
        remarked(anInvoiceIn(first), Remark.SALE_UNKNOWN);
        List<Reconciliation.RemarkedPayment> both = read(everything());
        Instant newer = both.get(0).key().remarkedAt();

        assertThat(read(period(Optional.of(newer), Optional.empty()))).containsExactly(both.get(0));
        assertThat(read(period(Optional.empty(), Optional.of(newer)))).containsExactly(both.get(1));
    }

    @Test
    void somebody_elses_remarks_are_not_seen() {
        remarked(anInvoiceIn(first), Remark.OVERPAID);

        Organization other = aHospital(1);

        assertThat(inTransaction(() -> ports().reconciliation().read(other.id(), everything())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().reconciliation().read(new OrganizationId(Long.MAX_VALUE), everything())))
                .isEmpty();
    }

    private Invoice anInvoiceIn(Store store) {
        return added(anInvoice().in(store.id()).build());
    }

    private RecordedPayment remarked(Invoice invoice, Remark... remarks) {
        RecordedPayment payment = new RecordedPayment(invoice.key(), aPayment().build(), InvoiceType.SALE, RECORDED_AT);
        change(() -> ports().payments().add(payment, Set.of(remarks)));
        return payment;
    }

    private List<Reconciliation.RemarkedPayment> read(ReconciliationQuery query) {
        return inTransaction(() -> ports().reconciliation().read(hospital.id(), query));
    }

    private static ReconciliationQuery everything() {
        return of(Optional.empty(), Optional.empty());
    }

    private static ReconciliationQuery of(Optional<Remark> remark, Optional<Invoice> invoice) {
        return new ReconciliationQuery(
                Optional.empty(),
                Optional.empty(),
                remark,
                invoice.map(it -> it.key().guid()),
                Optional.empty(),
                Reconciliation.LARGEST_PAGE);
    }

    private static ReconciliationQuery period(Optional<Instant> from, Optional<Instant> to) {
        return new ReconciliationQuery(
                from, to, Optional.empty(), Optional.empty(), Optional.empty(), Reconciliation.LARGEST_PAGE);
    }
}
