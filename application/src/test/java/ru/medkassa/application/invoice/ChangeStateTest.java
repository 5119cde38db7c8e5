package ru.medkassa.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.Refusal;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.Transition;

class ChangeStateTest {

    private final Clinic clinic = Clinic.open();
    private final ChangeState changeState = new ChangeState(clinic.held(), clinic.invoices());

    @Test
    void a_paid_invoice_is_moved_to_the_fiscal_operator() {
        Invoice paid = clinic.added(anInvoice().of("100.00").paid("100.00"), clinic.here());

        Answer<Invoice> answer = move(paid, InvoiceState.OFD_DUE);

        assertThat(clinic.kept(paid.key()).state()).isEqualTo(InvoiceState.OFD_DUE);
        assertThat(answer).isEqualTo(Answer.given(clinic.kept(paid.key())));
        assertThat(clinic.kept(paid.key()).balance()).isEqualTo(paid.balance());
    }

    @Test
    void a_move_that_the_organisation_does_not_allow_is_refused_and_changes_nothing() {
        Invoice issued = clinic.added(anInvoice(), clinic.here());

        assertThat(move(issued, InvoiceState.OFD_SENT)).isEqualTo(Answer.refused(Refusal.TRANSITION_NOT_ALLOWED));
        assertThat(clinic.kept(issued.key())).isEqualTo(issued);
        assertThat(clinic.invoices().updates()).isZero();
    }

    @Test
    void the_moves_are_those_of_the_organisation() {
        Dictionaries own = new Dictionaries(
                Dictionaries.DEFAULTS.paymentKinds(),
                Dictionaries.DEFAULTS.invoiceTypes(),
                Dictionaries.DEFAULTS.states(),
                Dictionaries.DEFAULTS.taxes(),
                Set.of(new Transition(InvoiceState.ISSUED, InvoiceState.OFD_SENT)));
        Invoice issued = clinic.added(anInvoice(), clinic.here());

        changeState.execute(clinic.tenantWith(own), issued.key().guid(), Optional.of(InvoiceState.OFD_SENT));

        assertThat(clinic.kept(issued.key()).state()).isEqualTo(InvoiceState.OFD_SENT);
    }

    @Test
    void the_present_state_is_answered_and_not_written() {
        Invoice cancelled = clinic.added(anInvoice().cancelled(), clinic.here());

        assertThat(move(cancelled, InvoiceState.CANCELLED)).isEqualTo(Answer.given(cancelled));
        assertThat(clinic.invoices().updates()).isZero();
    }

    @Test
    void an_unknown_invoice_is_not_moved() {
        assertThat(changeState.execute(clinic.tenant(), freshGuid(), Optional.of(InvoiceState.OFD_DUE)))
                .isEqualTo(Answer.refused(Refusal.INVOICE_UNKNOWN));
    }

    @Test
    void an_invoice_is_looked_for_before_a_state_that_is_none_is_refused() {
        Invoice issued = clinic.added(anInvoice(), clinic.here());

        assertThat(changeState.execute(clinic.tenant(), freshGuid(), Optional.empty()))
                .isEqualTo(Answer.refused(Refusal.INVOICE_UNKNOWN));
        assertThat(changeState.execute(clinic.tenant(), issued.key().guid(), Optional.empty()))
                .isEqualTo(Answer.refused(Refusal.TRANSITION_NOT_ALLOWED));
        assertThat(clinic.invoices().updates()).isZero();
    }

    private Answer<Invoice> move(Invoice invoice, InvoiceState target) {
        return changeState.execute(clinic.tenant(), invoice.key().guid(), Optional.of(target));
    }
}
