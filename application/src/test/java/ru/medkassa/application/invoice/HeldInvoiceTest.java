package ru.medkassa.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;

import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;

class HeldInvoiceTest {

    private final Clinic clinic = Clinic.open();
    private final HeldInvoice held = clinic.held();

    @Test
    void the_invoice_of_the_named_store_comes_first() {
        InvoiceGuid guid = freshGuid();
        clinic.added(anInvoice().identified(guid), clinic.elsewhere());
        Invoice here = clinic.added(anInvoice().identified(guid), clinic.here());

        assertThat(held.find(clinic.tenant(), guid)).isEqualTo(Answer.given(here));
    }

    @Test
    void the_only_invoice_of_the_callers_other_stores_comes_second() {
        Invoice elsewhere = clinic.added(anInvoice(), clinic.elsewhere());

        assertThat(held.find(clinic.tenant(), elsewhere.key().guid())).isEqualTo(Answer.given(elsewhere));
        assertThat(held.find(clinic.tenantOfOneStore(), elsewhere.key().guid()))
                .isEqualTo(Answer.refused(Refusal.INVOICE_UNKNOWN));
    }

    @Test
    void an_invoice_of_a_store_that_is_not_the_callers_is_unknown() {
        Invoice foreign = clinic.added(anInvoice(), clinic.notMine());

        assertThat(held.find(clinic.tenant(), foreign.key().guid())).isEqualTo(Answer.refused(Refusal.INVOICE_UNKNOWN));
    }

    @Test
    void of_two_invoices_of_other_stores_none_is_taken_by_guess() {
        InvoiceGuid guid = freshGuid();
        clinic.added(anInvoice().identified(guid), clinic.elsewhere());
        clinic.added(anInvoice().identified(guid), clinic.notMine());
        Tenant ofAll = new Tenant(
                clinic.hospital(),
                clinic.tenant().store(),
                Set.of(clinic.elsewhere(), clinic.notMine()),
                clinic.tenant().dictionaries());

        assertThat(held.find(ofAll, guid)).isEqualTo(Answer.refused(Refusal.INVOICE_UNKNOWN));
    }
}
