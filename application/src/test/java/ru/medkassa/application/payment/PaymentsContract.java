package ru.medkassa.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.PaymentBuilder;
import ru.medkassa.domain.payment.PaymentKind;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

/** What every {@link Payments} keeps to. */
public abstract class PaymentsContract extends PortContract {

    private static final Instant RECORDED_AT = Instant.parse("2026-03-02T09:00:01.000002Z");
    private static final CheckNumber ONE = new CheckNumber(71414);
    private static final CheckNumber OTHER = new CheckNumber(999_999_999_999_999_999L);

    /** What stands on the reconciliation list for the payment, each row once, in any order. */
    protected abstract List<Remark> reconciliationOf(RecordedPayment payment);

    @Test
    void a_written_payment_is_found_as_it_was_written() {
        RecordedPayment payment = written(aPayment()
                .going(InvoiceType.SALE)
                .settledAt(Instant.parse("2026-03-01T23:59:59.999999Z"))
                .card("42949672.94")
                .cash("0.01"));

        assertThat(found(payment)).contains(payment);
    }

    @Test
    void what_the_desk_did_not_say_stays_unsaid() {
        RecordedPayment payment = written(aPayment().withoutTime());

        assertThat(found(payment)).contains(payment);
        assertThat(found(payment).orElseThrow().payment())
                .returns(Optional.empty(), Payment::settledAt)
                .returns(Optional.empty(), Payment::direction);
    }

    @Test
    void the_direction_that_was_decided_is_kept_beside_the_one_that_was_said() {
        RecordedPayment payment = new RecordedPayment(
                anInvoiceOf(aStore()), aPayment().going(InvoiceType.SALE).build(), InvoiceType.REFUND, RECORDED_AT);
        write(payment);

        assertThat(found(payment)).contains(payment);
    }

    @Test
    void the_tenders_keep_their_order_and_their_split() {
        RecordedPayment payment = written(aPayment()
                .cash("5.00")
                .by(PaymentKind.ADVANCE_OFFSET, "3.00")
                .by(PaymentKind.BANK_TRANSFER, "4.00")
                .cash("5.00")
                .card("1.00")
                .cash("2.00"));

        assertThat(found(payment).orElseThrow().payment().tenders())
                .isEqualTo(payment.payment().tenders());
    }

    @Test
    void a_payment_is_another_one_on_another_invoice_at_another_desk_or_under_another_number() {
        StoreId store = aStore();
        InvoiceKey invoice = anInvoiceOf(store);
        InvoiceKey otherInvoice = anInvoiceOf(store);
        CashDeskGuid desk = TestCashDesks.freshGuid();
        CashDeskGuid otherDesk = TestCashDesks.freshGuid();
        RecordedPayment payment = recorded(invoice, aPayment().at(desk).under(ONE));
        write(payment);

        assertThat(found(otherInvoice, desk, ONE)).isEmpty();
        assertThat(found(invoice, otherDesk, ONE)).isEmpty();
        assertThat(found(invoice, desk, OTHER)).isEmpty();

        RecordedPayment elsewhere = recorded(otherInvoice, aPayment().at(desk).under(ONE));
        RecordedPayment atOtherDesk = recorded(invoice, aPayment().at(otherDesk).under(ONE));
        RecordedPayment underOther = recorded(invoice, aPayment().at(desk).under(OTHER));
        List.of(elsewhere, atOtherDesk, underOther).forEach(this::write);

        assertThat(List.of(payment, elsewhere, atOtherDesk, underOther))
                .allSatisfy(it -> assertThat(found(it)).contains(it));
    }

    @Test
    void invoices_of_two_stores_with_one_identifier_have_payments_of_their_own() {
        List<StoreId> stores = stores(2);
        InvoiceKey here = anInvoiceOf(stores.get(0));
        InvoiceKey there = new InvoiceKey(stores.get(1), here.guid());
        added(anInvoice().identified(there).build());
        RecordedPayment payment = recorded(here, aPayment());
        write(payment);

        assertThat(found(there, payment.payment().cashDesk(), payment.payment().checkNumber()))
                .isEmpty();
    }

    @Test
    void a_payment_is_not_written_twice_and_the_first_one_stands() {
        RecordedPayment first = written(aPayment().cash("10.00"));
        PaymentBuilder again =
                aPayment().at(first.payment().cashDesk()).under(first.payment().checkNumber());
        RecordedPayment second = recorded(first.invoice(), again.cash("20.00"));

        assertThatThrownBy(() -> write(second, Remark.OVERPAID)).isInstanceOf(RuntimeException.class);

        assertThat(found(first)).contains(first);
        assertThat(reconciliationOf(first)).isEmpty();
    }

    @Test
    void a_payment_comes_with_its_remarks() {
        RecordedPayment payment = recorded(anInvoiceOf(aStore()), aPayment());
        write(payment, Remark.values());

        assertThat(reconciliationOf(payment)).containsExactlyInAnyOrder(Remark.values());
    }

    @Test
    void a_payment_without_remarks_is_not_on_the_reconciliation_list() {
        assertThat(reconciliationOf(written(aPayment()))).isEmpty();
    }

    @Test
    void a_second_remark_for_the_same_reason_does_nothing() {
        RecordedPayment payment = recorded(anInvoiceOf(aStore()), aPayment());
        write(payment, Remark.OVERPAID);

        change(() -> {
            ports().payments().remark(payment, Remark.OVERPAID);
            ports().payments().remark(payment, Remark.REPEATED_WITH_OTHER_CONTENT);
            ports().payments().remark(payment, Remark.REPEATED_WITH_OTHER_CONTENT);
        });
        change(() -> ports().payments().remark(payment, Remark.REPEATED_WITH_OTHER_CONTENT));

        assertThat(reconciliationOf(payment))
                .containsExactlyInAnyOrder(Remark.OVERPAID, Remark.REPEATED_WITH_OTHER_CONTENT);
    }

    @Test
    void a_remark_stays_with_its_own_payment() {
        RecordedPayment remarked = written(aPayment());
        RecordedPayment beside = recorded(remarked.invoice(), aPayment());
        write(beside);

        change(() -> ports().payments().remark(remarked, Remark.OVERPAID));

        assertThat(reconciliationOf(beside)).isEmpty();
    }

    private InvoiceKey anInvoiceOf(StoreId store) {
        return added(anInvoice().in(store).build()).key();
    }

    private RecordedPayment written(PaymentBuilder payment) {
        RecordedPayment recorded = recorded(anInvoiceOf(aStore()), payment);
        write(recorded);
        return recorded;
    }

    private static RecordedPayment recorded(InvoiceKey invoice, PaymentBuilder payment) {
        return new RecordedPayment(invoice, payment.build(), InvoiceType.SALE, RECORDED_AT);
    }

    private void write(RecordedPayment payment, Remark... remarks) {
        change(() -> ports().payments().add(payment, Set.of(remarks)));
    }

    private Optional<RecordedPayment> found(RecordedPayment like) {
        return found(like.invoice(), like.payment().cashDesk(), like.payment().checkNumber());
    }

    private Optional<RecordedPayment> found(InvoiceKey invoice, CashDeskGuid desk, CheckNumber number) {
        return inTransaction(() -> ports().payments().find(invoice, desk, number));
    }
}
