package ru.medkassa.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** What a statement of the medical information system does to an invoice that is here already. */
class AmendmentTest {

    private static final ExchangeRules RULES = ExchangeRules.DEFAULTS;
    private static final ExchangeRules KEEP_PAYERS = new ExchangeRules(false, true, true, false, 30);
    private static final ExchangeRules KEEP_SERVICES = new ExchangeRules(true, false, true, false, 30);
    private static final InvoiceKey KEY = anInvoice().build().key();
    private static final UUID VISIT = Fresh.uuid();
    private static final Payer OTHER_PAYER =
            new Payer(Optional.empty(), new PersonName("Иванов", "Иван", ""), Optional.empty(), "+7", "");

    @Test
    void what_is_known_already_changes_nothing() {
        assertThat(invoice("10.00").build().amendedBy(invoice("10.00").build(), RULES))
                .isEqualTo(new Amendment.Unchanged());
    }

    @Test
    void an_invoice_that_no_desk_has_touched_becomes_what_is_stated() {
        Invoice stated = invoice("20.00")
                .numbered("other")
                .issuedAt(Instant.parse("2026-03-03T08:00:00Z"))
                .refunding(TestInvoices.freshGuid())
                .payableBy(OTHER_PAYER)
                .paid("5.00")
                .build();

        assertThat(amended(invoice("10.00").build(), stated, RULES)).isEqualTo(stated);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "PARTLY_PAID", "PAID", "OFD_DUE", "OFD_SENT"})
    void the_sums_of_an_invoice_that_a_desk_has_do_not_change(InvoiceState state) {
        Invoice held = invoice("10.00").in(state).build();

        assertThat(held.amendedBy(invoice("10.01").build(), RULES)).isEqualTo(refused(Amendment.Part.TOTAL));
        assertThat(held.amendedBy(
                        invoice("10.00").refunding(TestInvoices.freshGuid()).build(), RULES))
                .isEqualTo(refused(Amendment.Part.TYPE));
        assertThat(held.amendedBy(of(line("2", "5.00")).build(), RULES)).isEqualTo(refused(Amendment.Part.QUANTITY));
        assertThat(held.amendedBy(of(line("1", "5.00"), line("1", "5.00")).build(), RULES))
                .isEqualTo(new Amendment.Refused(Amendment.Part.LINES, 1));
        assertThat(held.amendedBy(of(TestInvoices.aLine("1", "10.00")).build(), RULES))
                .isEqualTo(refused(Amendment.Part.LINES));
    }

    @Test
    void a_price_is_not_moved_from_one_line_to_another() {
        Invoice held = of(line("1", "5.00"), line("1", "6.00")).received().build();

        assertThat(held.amendedBy(of(line("1", "4.00"), line("1", "7.00")).build(), RULES))
                .isEqualTo(refused(Amendment.Part.PRICE));
    }

    @Test
    void an_invoice_of_which_money_was_given_back_is_touched_though_it_is_unpaid() {
        Invoice held =
                invoice("10.00").givenBack("1.00").in(InvoiceState.ISSUED).build();

        assertThat(held.amendedBy(invoice("11.00").build(), RULES)).isEqualTo(refused(Amendment.Part.TOTAL));
    }

    @Test
    void a_refund_that_a_desk_has_does_not_turn_to_another_sale() {
        Invoice held =
                invoice("10.00").refunding(TestInvoices.freshGuid()).received().build();

        assertThat(held.amendedBy(
                        invoice("10.00").refunding(TestInvoices.freshGuid()).build(), RULES))
                .isEqualTo(refused(Amendment.Part.PARENT));
    }

    @Test
    void state_and_balance_of_a_touched_invoice_are_what_our_books_say() {
        Invoice held = invoice("10.00").paid("4.00").build();

        assertThat(held.amendedBy(invoice("10.00").build(), RULES)).isEqualTo(new Amendment.Unchanged());
        assertThat(held.amendedBy(
                        invoice("10.00").in(InvoiceState.OFD_SENT).paid("10.00").build(), RULES))
                .isEqualTo(new Amendment.Unchanged());
    }

    @Test
    void payer_names_of_services_and_their_completion_follow_the_system_also_when_it_is_paid() {
        InvoiceLine renamed = new InvoiceLine(
                VISIT, "B02", "Renamed", Quantity.ONE, Money.ofRubles("10.00"), Money.ZERO, TaxCode.of("10"), true);
        Invoice held = invoice("10.00").paid("10.00").build();

        Invoice amended = amended(held, of(renamed).payableBy(OTHER_PAYER).build(), RULES);

        assertThat(amended.lines()).containsExactly(renamed);
        assertThat(amended.payer()).isEqualTo(OTHER_PAYER);
        assertThat(amended.state()).isEqualTo(InvoiceState.PAID);
        assertThat(amended.balance()).isEqualTo(held.balance());
    }

    @Test
    void the_lines_of_a_touched_invoice_may_come_in_another_order() {
        InvoiceLine one = line("1", "5.00");
        InvoiceLine two = TestInvoices.aLine("2", "7.00");

        assertThat(amended(of(one, two).received().build(), of(two, one).build(), RULES)
                        .lines())
                .containsExactly(two, one);
    }

    @Test
    void stored_data_of_payers_stay_where_the_organisation_says_so() {
        Invoice stated = invoice("20.00").payableBy(OTHER_PAYER).build();

        Invoice amended = amended(invoice("10.00").build(), stated, KEEP_PAYERS);

        assertThat(amended.payer()).isEqualTo(TestInvoices.samplePayer());
        assertThat(amended.lines()).isEqualTo(stated.lines());
    }

    @Test
    void stored_services_keep_name_code_and_tax_where_the_organisation_says_so() {
        InvoiceLine renamed = new InvoiceLine(
                VISIT,
                "B02",
                "Renamed",
                new Quantity(BigDecimal.TEN),
                Money.ofRubles("3.00"),
                Money.ZERO,
                TaxCode.of("10"),
                true);
        InvoiceLine added = TestInvoices.aLine("1", "7.00");

        Invoice amended = amended(invoice("10.00").build(), of(renamed, added).build(), KEEP_SERVICES);

        InvoiceLine held = line("1", "10.00");
        assertThat(amended.lines())
                .containsExactly(
                        new InvoiceLine(
                                VISIT,
                                held.code(),
                                held.name(),
                                new Quantity(BigDecimal.TEN),
                                Money.ofRubles("3.00"),
                                Money.ZERO,
                                held.tax(),
                                true),
                        added);
    }

    @ParameterizedTest
    @EnumSource(names = "CANCELLED", mode = EnumSource.Mode.EXCLUDE)
    void a_cancellation_can_always_come_and_takes_nothing_else_of_a_touched_invoice(InvoiceState state) {
        Invoice held = invoice("10.00").paid("4.00").in(state).build();

        assertThat(amended(
                        held,
                        invoice("99.00").payableBy(OTHER_PAYER).cancelled().build(),
                        RULES))
                .isEqualTo(held.cancelled());
    }

    @Test
    void a_cancelled_invoice_with_money_stays_as_it_is() {
        Invoice held = invoice("10.00").paid("4.00").cancelled().build();

        assertThat(held.amendedBy(invoice("12.00").build(), RULES)).isEqualTo(new Amendment.Unchanged());
    }

    @Test
    void a_cancelled_invoice_without_money_may_come_again() {
        Invoice stated = invoice("12.00").build();

        assertThat(amended(invoice("10.00").cancelled().build(), stated, RULES)).isEqualTo(stated);
    }

    @Test
    void a_statement_of_another_invoice_is_a_fault_of_ours() {
        assertThatThrownBy(() -> invoice("10.00")
                        .build()
                        .amendedBy(anInvoice().of("10.00").build(), RULES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static InvoiceBuilder invoice(String rubles) {
        return of(line("1", rubles));
    }

    private static InvoiceBuilder of(InvoiceLine... lines) {
        return anInvoice().identified(KEY).numbered("1").of(lines);
    }

    private static InvoiceLine line(String quantity, String price) {
        return new InvoiceLine(
                VISIT,
                "B01",
                "Visit",
                Quantity.of(quantity),
                Money.ofRubles(price),
                Money.ZERO,
                TaxCode.of("1"),
                false);
    }

    private static Amendment refused(Amendment.Part part) {
        return new Amendment.Refused(part, 0);
    }

    private static Invoice amended(Invoice held, Invoice stated, ExchangeRules rules) {
        return held.amendedBy(stated, rules).fold(() -> held, invoice -> invoice, refused -> {
            throw new AssertionError(refused);
        });
    }
}
