package ru.medkassa.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.Refusal;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;

class ConfirmReceiptTest {

    private final Clinic clinic = Clinic.open();
    private final ConfirmReceipt confirmReceipt =
            new ConfirmReceipt(clinic.held(), clinic.invoices(), clinic.deliverLater());

    @Test
    void a_confirmed_invoice_is_received() {
        Invoice issued = clinic.added(anInvoice(), clinic.here());

        Answer<Invoice> answer =
                confirmReceipt.execute(clinic.tenant(), issued.key().guid());

        assertThat(answer).isEqualTo(Answer.given(issued.received()));
        assertThat(clinic.kept(issued.key()).state()).isEqualTo(InvoiceState.RECEIVED);
    }

    @Test
    void an_invoice_of_another_store_of_the_caller_is_confirmed_there() {
        Invoice issued = clinic.added(anInvoice(), clinic.elsewhere());

        confirmReceipt.execute(clinic.tenant(), issued.key().guid());

        assertThat(clinic.kept(issued.key()).state()).isEqualTo(InvoiceState.RECEIVED);
    }

    @Test
    void a_second_confirmation_is_answered_like_the_first_and_writes_nothing() {
        Invoice issued = clinic.added(anInvoice(), clinic.here());
        Answer<Invoice> first =
                confirmReceipt.execute(clinic.tenant(), issued.key().guid());

        Answer<Invoice> second =
                confirmReceipt.execute(clinic.tenant(), issued.key().guid());

        assertThat(second).isEqualTo(first);
        assertThat(clinic.invoices().updates()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ISSUED")
    void a_confirmation_never_moves_an_invoice_back(InvoiceState state) {
        Invoice invoice = clinic.added(anInvoice().in(state), clinic.here());

        Answer<Invoice> answer =
                confirmReceipt.execute(clinic.tenant(), invoice.key().guid());

        assertThat(answer).isEqualTo(Answer.given(invoice));
        assertThat(clinic.invoices().updates()).isZero();
    }

    @Test
    void an_unknown_invoice_is_not_confirmed() {
        assertThat(confirmReceipt.execute(clinic.tenant(), freshGuid()))
                .isEqualTo(Answer.refused(Refusal.INVOICE_UNKNOWN));
    }
}
