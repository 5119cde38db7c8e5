package ru.medkassa.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import ru.medkassa.domain.money.Money;

class BalanceTest {

    private static final Balance UNPAID = Balance.unpaid(rubles("100.00"));

    @Test
    void of_an_unpaid_invoice_all_is_due() {
        assertStands(UNPAID, "0.00", "100.00", "0.00");
    }

    @Test
    void a_part_that_is_paid_is_not_due_any_more() {
        assertStands(UNPAID.receive(rubles("30.00")), "30.00", "70.00", "0.00");
    }

    @Test
    void parts_add_up_to_the_whole() {
        assertStands(UNPAID.receive(rubles("30.00")).receive(rubles("70.00")), "100.00", "0.00", "0.00");
    }

    @Test
    void more_than_the_total_is_overpaid() {
        assertStands(UNPAID.receive(rubles("100.01")), "100.01", "0.00", "0.01");
    }

    @Test
    void what_is_given_back_is_due_again() {
        assertStands(UNPAID.receive(rubles("100.00")).giveBack(rubles("40.00")), "60.00", "40.00", "0.00");
    }

    @Test
    void an_overpayment_is_given_back_first() {
        assertStands(UNPAID.receive(rubles("130.00")).giveBack(rubles("40.00")), "90.00", "10.00", "0.00");
    }

    @Test
    void what_is_given_back_beyond_the_paid_sum_does_not_make_a_debtor() {
        Balance balance = UNPAID.receive(rubles("30.00")).giveBack(rubles("50.00"));

        assertStands(balance, "0.00", "100.00", "0.00");
        assertThat(balance.returned()).isEqualTo(rubles("50.00"));
        assertThat(balance.returnedInExcess()).isEqualTo(rubles("20.00"));
    }

    @Test
    void a_payment_after_a_return_in_excess_counts_in_full() {
        assertStands(
                UNPAID.giveBack(rubles("50.00")).receive(rubles("100.00")).giveBack(rubles("10.00")),
                "90.00",
                "10.00",
                "0.00");
    }

    @Test
    void an_account_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Balance(Money.ZERO, Money.ZERO, rubles("1.00"), rubles("1.01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Balance(Money.ZERO, rubles("1.00"), rubles("2.01"), rubles("1.00")));
    }

    private static void assertStands(Balance balance, String paid, String due, String overpaid) {
        assertThat(balance.paid()).as("paid").isEqualTo(rubles(paid));
        assertThat(balance.due()).as("due").isEqualTo(rubles(due));
        assertThat(balance.overpaid()).as("overpaid").isEqualTo(rubles(overpaid));
        assertThat(balance.total()).as("total").isEqualTo(rubles("100.00"));
    }

    private static Money rubles(String rubles) {
        return Money.ofRubles(rubles);
    }
}
