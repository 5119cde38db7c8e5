package ru.medkassa.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.SAMPLE_BIRTHDAY;
import static ru.medkassa.domain.invoice.TestInvoices.SAMPLE_NAME;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;

/** The two lists of a payer's invoices: methods ByPayer and Ofd. */
class FindInvoicesTest {

    private final Clinic clinic = Clinic.open();
    private final FindInvoicesOfPayer findInvoicesOfPayer = new FindInvoicesOfPayer(clinic.invoices());
    private final FindInvoicesForOfd findInvoicesForOfd = new FindInvoicesForOfd(clinic.invoices());

    @Test
    void what_is_open_in_all_stores_of_the_caller_is_given_newest_first() {
        Invoice older = clinic.added(anInvoice().issuedAt(Clinic.NOW.minusSeconds(1)), clinic.here());
        Invoice newer = clinic.added(anInvoice().issuedAt(Clinic.NOW), clinic.elsewhere());
        clinic.added(anInvoice(), clinic.notMine());
        clinic.added(anInvoice().of("100.00").paid("100.00"), clinic.here());

        assertThat(findInvoicesOfPayer.execute(clinic.tenant(), SAMPLE_NAME, SAMPLE_BIRTHDAY))
                .containsExactly(newer, older);
    }

    @Test
    void what_is_due_to_the_fiscal_operator_is_given_newest_first() {
        Invoice older =
                clinic.added(anInvoice().issuedAt(Clinic.NOW.minusSeconds(1)).in(InvoiceState.OFD_DUE), clinic.here());
        Invoice newer = clinic.added(anInvoice().issuedAt(Clinic.NOW).in(InvoiceState.OFD_DUE), clinic.elsewhere());
        clinic.added(anInvoice().in(InvoiceState.OFD_DUE), clinic.notMine());
        clinic.added(anInvoice(), clinic.here());

        assertThat(findInvoicesForOfd.execute(clinic.tenant(), SAMPLE_NAME, SAMPLE_BIRTHDAY))
                .containsExactly(newer, older);
    }

    @Test
    void a_payer_who_has_nothing_open_gets_an_empty_list() {
        assertThat(findInvoicesOfPayer.execute(clinic.tenant(), SAMPLE_NAME, SAMPLE_BIRTHDAY))
                .isEmpty();
        assertThat(findInvoicesForOfd.execute(clinic.tenant(), SAMPLE_NAME, SAMPLE_BIRTHDAY))
                .isEmpty();
    }
}
