package ru.medkassa.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static ru.medkassa.domain.invoice.InvoiceState.CANCELLED;
import static ru.medkassa.domain.invoice.InvoiceState.ISSUED;
import static ru.medkassa.domain.invoice.InvoiceState.OFD_DUE;
import static ru.medkassa.domain.invoice.InvoiceState.OFD_SENT;
import static ru.medkassa.domain.invoice.InvoiceState.PAID;
import static ru.medkassa.domain.invoice.InvoiceState.PARTLY_PAID;
import static ru.medkassa.domain.invoice.InvoiceState.RECEIVED;
import static ru.medkassa.domain.invoice.TestInvoices.aLine;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.sample4313;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.StoreId;

class InvoiceTest {

    @Test
    void the_published_example_comes_to_1552_roubles_all_of_them_due() {
        Invoice sample = sample4313(new StoreId(1));

        assertThat(sample.balance()).isEqualTo(Balance.unpaid(Money.ofRubles("1552.00")));
        assertThat(sample.balance().due()).isEqualTo(Money.ofRubles("1552.00"));
    }

    @Test
    void each_line_is_rounded_before_the_lines_are_added_up() {
        InvoiceLine half = aLine("0.5", "0.01");

        assertThat(Invoice.sum(List.of(half, half, half))).isEqualTo(Money.ofRubles("0.03"));
    }

    @Test
    void the_total_is_what_the_lines_come_to() {
        Invoice invoice = anInvoice().of("100.00").build();

        assertThatIllegalArgumentException().isThrownBy(() -> with(invoice, Balance.unpaid(Money.ofRubles("100.01"))));
    }

    @ParameterizedTest
    @EnumSource(InvoiceState.class)
    void a_confirmed_receipt_moves_an_issued_invoice_and_never_moves_back(InvoiceState state) {
        Invoice invoice = anInvoice().in(state).build();

        assertThat(invoice.received().state()).isEqualTo(state == ISSUED ? RECEIVED : state);
    }

    @ParameterizedTest
    @CsvSource({"ISSUED", "RECEIVED", "PARTLY_PAID", "PAID"})
    void the_state_of_an_invoice_at_the_desk_follows_the_money(InvoiceState state) {
        Invoice invoice = anInvoice().of("100.00").paid("20.00").in(state).build();

        assertThat(invoice.receive(Money.ofRubles("79.99")).state()).isEqualTo(PARTLY_PAID);
        assertThat(invoice.receive(Money.ofRubles("80.00")).state()).isEqualTo(PAID);
        assertThat(invoice.receive(Money.ofRubles("80.01")).state()).isEqualTo(PAID);
        assertThat(invoice.giveBack(Money.ofRubles("19.99")).state()).isEqualTo(PARTLY_PAID);
        assertThat(invoice.giveBack(Money.ofRubles("20.00")).state()).isEqualTo(RECEIVED);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFD_DUE", "OFD_SENT", "CANCELLED"})
    void money_does_not_move_an_invoice_that_has_left_the_desk(InvoiceState state) {
        Invoice invoice = anInvoice().of("100.00").in(state).build();

        Invoice paid = invoice.receive(Money.ofRubles("100.00"));

        assertThat(paid.state()).isEqualTo(state);
        assertThat(paid.balance().due()).isEqualTo(Money.ZERO);
        assertThat(paid.giveBack(Money.ofRubles("100.00")).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(InvoiceState.class)
    void every_invoice_can_be_cancelled_and_keeps_its_account(InvoiceState state) {
        Invoice invoice = anInvoice().of("100.00").paid("70.00").in(state).build();

        Invoice cancelled = invoice.cancelled();

        assertThat(cancelled.isCancelled()).isTrue();
        assertThat(cancelled.balance()).isEqualTo(invoice.balance());
    }

    @Test
    void only_a_cancelled_invoice_is_cancelled() {
        assertThat(List.of(ISSUED, RECEIVED, PARTLY_PAID, PAID, OFD_DUE, OFD_SENT))
                .noneMatch(it -> anInvoice().in(it).build().isCancelled());
        assertThat(anInvoice().in(CANCELLED).build().isCancelled()).isTrue();
    }

    @Test
    void an_invoice_shows_nothing_of_its_payer() {
        assertThat(sample4313(new StoreId(1)).toString())
                .doesNotContain("Тестовый", "Дмитрий", "Юрьевич", "1972", "89997776655", "test@test.tost");
    }

    private static Invoice with(Invoice invoice, Balance balance) {
        return new Invoice(
                invoice.key(),
                invoice.number(),
                invoice.date(),
                invoice.type(),
                invoice.parent(),
                invoice.cashDesk(),
                invoice.payer(),
                invoice.lines(),
                invoice.state(),
                balance);
    }
}
