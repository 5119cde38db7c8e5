package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.cashdesk.TestCashDesks.aCashDesk;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.cashdesk.StoreCashDesks;
import ru.medkassa.application.invoice.ChangeState;
import ru.medkassa.application.invoice.ConfirmReceipt;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.payment.Payment;

/** What has to be told is what has changed, and once. */
class CausesTest {

    private final Clinic clinic = Clinic.openWithMis();

    @Test
    void a_receipt_is_told_once_however_often_it_is_confirmed() {
        Invoice invoice = clinic.added(anInvoice(), clinic.elsewhere());

        confirm(clinic, invoice);
        confirm(clinic, invoice);

        assertThat(clinic.toBeTold()).containsExactly(new Confirmation.Received(invoice.key()));
    }

    @Test
    void a_payment_is_told_once_however_often_it_is_reported() {
        Invoice invoice = clinic.added(anInvoice().of("100.00"), clinic.here());
        CashDesk desk = clinic.aDeskIn(clinic.here());
        Payment payment = aPayment().at(desk).build();

        pay(invoice, payment);
        pay(invoice, payment);

        assertThat(clinic.toBeTold())
                .containsExactly(new Confirmation.Paid(invoice.key(), desk.guid(), payment.checkNumber()));
    }

    @Test
    void a_payment_that_was_refused_is_not_told() {
        pay(clinic.added(anInvoice(), clinic.here()), aPayment().build());

        assertThat(clinic.toBeTold()).isEmpty();
    }

    @Test
    void a_state_is_told_when_it_changes() {
        Invoice paid = clinic.added(anInvoice().of("100.00").paid("100.00"), clinic.here());

        move(paid, InvoiceState.PAID);
        move(paid, InvoiceState.OFD_DUE);
        move(paid, InvoiceState.OFD_DUE);
        move(paid, InvoiceState.ISSUED);

        assertThat(clinic.toBeTold()).containsExactly(new Confirmation.StateChanged(paid.key(), InvoiceState.OFD_DUE));
    }

    @Test
    void cards_of_cash_desks_are_told_each_time_they_are_sent() {
        CashDesk desk = aCashDesk();

        store(List.of(desk));
        store(List.of(desk));
        store(List.of());

        Confirmation told = new Confirmation.CashDesksChanged(clinic.here(), Set.of(desk.guid()));
        assertThat(clinic.toBeTold()).containsExactly(told, told);
    }

    @Test
    void a_system_without_an_address_is_told_nothing() {
        Clinic mute = Clinic.open();

        confirm(mute, mute.added(anInvoice(), mute.here()));

        assertThat(mute.toBeTold()).isEmpty();
    }

    private static void confirm(Clinic clinic, Invoice invoice) {
        new ConfirmReceipt(clinic.held(), clinic.invoices(), clinic.deliverLater())
                .execute(clinic.tenant(), invoice.key().guid());
    }

    private void pay(Invoice invoice, Payment payment) {
        clinic.recordPayment().execute(clinic.tenant(), invoice.key().guid(), payment);
    }

    private void move(Invoice invoice, InvoiceState state) {
        new ChangeState(clinic.held(), clinic.invoices(), clinic.deliverLater())
                .execute(clinic.tenant(), invoice.key().guid(), Optional.of(state));
    }

    private void store(List<CashDesk> desks) {
        new StoreCashDesks(clinic.cashDesks(), clinic.deliverLater()).execute(clinic.tenant(), desks);
    }
}
