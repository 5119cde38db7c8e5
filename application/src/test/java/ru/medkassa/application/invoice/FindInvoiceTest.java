package ru.medkassa.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceState;

class FindInvoiceTest {

    private final Clinic clinic = Clinic.open();
    private final FindInvoice findInvoice = new FindInvoice(clinic.invoices());

    @Test
    void an_invoice_is_found_by_its_number() {
        Invoice invoice = clinic.added(anInvoice().numbered("17"), clinic.here());
        clinic.added(anInvoice().numbered("170"), clinic.here());

        assertThat(byNumber("17")).isEqualTo(Answer.given(invoice));
    }

    @Test
    void an_invoice_is_found_by_its_identifier() {
        Invoice invoice = clinic.added(anInvoice(), clinic.here());
        clinic.added(anInvoice(), clinic.here());

        assertThat(byGuid(invoice.key().guid())).isEqualTo(Answer.given(invoice));
    }

    @Test
    void an_invoice_is_found_by_both_if_both_match() {
        Invoice invoice = clinic.added(anInvoice().numbered("17"), clinic.here());
        clinic.added(anInvoice().numbered("17"), clinic.here());

        assertThat(byBoth("17", invoice.key().guid())).isEqualTo(Answer.given(invoice));
    }

    @Test
    void an_invoice_is_not_found_by_both_if_only_one_matches() {
        Invoice invoice = clinic.added(anInvoice().numbered("17"), clinic.here());

        assertThat(byBoth("18", invoice.key().guid())).isEqualTo(refused(Refusal.NUMBER_UNKNOWN));
        assertThat(byBoth("17", freshGuid())).isEqualTo(refused(Refusal.INVOICE_UNKNOWN));
    }

    @Test
    void an_unknown_number_and_an_unknown_identifier_are_told_apart() {
        assertThat(byNumber("17")).isEqualTo(refused(Refusal.NUMBER_UNKNOWN));
        assertThat(byGuid(freshGuid())).isEqualTo(refused(Refusal.INVOICE_UNKNOWN));
    }

    @Test
    void the_store_that_was_named_comes_first() {
        InvoiceGuid guid = freshGuid();
        Invoice here = clinic.added(anInvoice().numbered("17").identified(guid), clinic.here());
        clinic.added(anInvoice().numbered("17").identified(guid), clinic.elsewhere());

        assertThat(byNumber("17")).isEqualTo(Answer.given(here));
        assertThat(byGuid(guid)).isEqualTo(Answer.given(here));
    }

    @Test
    void an_invoice_of_another_store_of_the_caller_is_found_if_there_is_none_here() {
        Invoice elsewhere = clinic.added(anInvoice().numbered("17"), clinic.elsewhere());

        assertThat(byNumber("17")).isEqualTo(Answer.given(elsewhere));
        assertThat(byGuid(elsewhere.key().guid())).isEqualTo(Answer.given(elsewhere));
    }

    @Test
    void an_invoice_of_a_store_that_is_not_the_callers_is_not_found() {
        Invoice foreign = clinic.added(anInvoice().numbered("17"), clinic.notMine());

        assertThat(byNumber("17")).isEqualTo(refused(Refusal.NUMBER_UNKNOWN));
        assertThat(byGuid(foreign.key().guid())).isEqualTo(refused(Refusal.INVOICE_UNKNOWN));
    }

    @Test
    void a_caller_of_one_store_finds_nothing_elsewhere() {
        clinic.added(anInvoice().numbered("17"), clinic.elsewhere());

        assertThat(findInvoice.execute(
                        clinic.tenantOfOneStore(), Optional.of(new InvoiceNumber("17")), Optional.empty()))
                .isEqualTo(refused(Refusal.NUMBER_UNKNOWN));
    }

    @Test
    void a_number_that_two_invoices_have_is_ambiguous_here_and_elsewhere() {
        clinic.added(anInvoice().numbered("17"), clinic.here());
        clinic.added(anInvoice().numbered("17"), clinic.here());
        clinic.added(anInvoice().numbered("18"), clinic.elsewhere());
        clinic.added(anInvoice().numbered("18"), clinic.elsewhere());

        assertThat(byNumber("17")).isEqualTo(refused(Refusal.NUMBER_AMBIGUOUS));
        assertThat(byNumber("18")).isEqualTo(refused(Refusal.NUMBER_AMBIGUOUS));
    }

    @Test
    void an_identifier_that_invoices_of_two_other_stores_have_is_ambiguous() {
        InvoiceGuid guid = freshGuid();
        clinic.added(anInvoice().identified(guid), clinic.elsewhere());
        clinic.added(anInvoice().identified(guid), clinic.notMine());
        Tenant tenant = new Tenant(
                clinic.hospital(),
                clinic.tenant().store(),
                Set.of(clinic.elsewhere(), clinic.notMine()),
                clinic.tenant().dictionaries());

        assertThat(findInvoice.execute(tenant, Optional.empty(), Optional.of(guid)))
                .isEqualTo(refused(Refusal.INVOICE_AMBIGUOUS));
    }

    @Test
    void an_invoice_on_which_nothing_is_due_is_refused() {
        Invoice paid = clinic.added(anInvoice().numbered("17").of("100.00").paid("100.00"), clinic.here());
        Invoice overpaid = clinic.added(anInvoice().of("100.00").paid("100.01"), clinic.here());

        assertThat(byNumber("17")).isEqualTo(refused(Refusal.INVOICE_PAID));
        assertThat(byBoth("17", paid.key().guid())).isEqualTo(refused(Refusal.INVOICE_PAID));
        assertThat(byGuid(overpaid.key().guid())).isEqualTo(refused(Refusal.INVOICE_PAID));
    }

    @ParameterizedTest
    @EnumSource(InvoiceState.class)
    void an_invoice_on_which_something_is_due_is_found_in_every_state(InvoiceState state) {
        Invoice invoice = clinic.added(anInvoice().of("100.00").paid("99.99").in(state), clinic.here());

        assertThat(byGuid(invoice.key().guid())).isEqualTo(Answer.given(invoice));
    }

    private Answer<Invoice> byNumber(String number) {
        return findInvoice.execute(clinic.tenant(), Optional.of(new InvoiceNumber(number)), Optional.empty());
    }

    private Answer<Invoice> byGuid(InvoiceGuid guid) {
        return findInvoice.execute(clinic.tenant(), Optional.empty(), Optional.of(guid));
    }

    private Answer<Invoice> byBoth(String number, InvoiceGuid guid) {
        return findInvoice.execute(clinic.tenant(), Optional.of(new InvoiceNumber(number)), Optional.of(guid));
    }

    private static Answer<Invoice> refused(Refusal refusal) {
        return Answer.refused(refusal);
    }
}
