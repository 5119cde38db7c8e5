package ru.medkassa.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.01, 1", "1552.00, 155200", "1552, 155200", "1.5, 150", "1E+3, 100000", "2.5000, 250"})
    void roubles_are_counted_in_kopecks(String rubles, long kopecks) {
        assertThat(Money.ofRubles(rubles)).isEqualTo(new Money(kopecks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.005", "1E-3", "1E-400", "92233720368547758.08", "1E+400", "1E+2147483647"})
    void what_is_not_a_whole_number_of_kopecks_is_refused(String rubles) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofRubles(rubles));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-1552.00"})
    void a_negative_amount_is_refused(String rubles) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofRubles(rubles));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.10", "1552.00", "42949672.95", "92233720368547758.07"})
    void an_amount_is_written_with_two_decimals(String rubles) {
        assertThat(Money.ofRubles(rubles)).hasToString(rubles);
        assertThat(Money.ofRubles(rubles).toRubles()).isEqualTo(new BigDecimal(rubles));
    }

    @Test
    void the_largest_sum_of_a_receipt_is_known_to_the_kopeck() {
        assertThat(Money.LARGEST_ON_A_RECEIPT).isEqualTo(Money.ofRubles("42949672.95"));
    }

    @Test
    void amounts_add_up_exactly() {
        assertThat(Money.ofRubles("0.10").plus(Money.ofRubles("0.20"))).isEqualTo(Money.ofRubles("0.30"));
    }

    @Test
    void a_sum_that_does_not_fit_is_an_error() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_smaller_amount_is_taken_away_and_a_larger_one_is_not() {
        Money one = Money.ofRubles("1.00");

        assertThat(one.minus(Money.ofRubles("0.99"))).isEqualTo(Money.ofRubles("0.01"));
        assertThat(one.minus(one)).isEqualTo(Money.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> one.minus(Money.ofRubles("1.01")));
    }

    @Test
    void an_excess_never_falls_below_zero() {
        assertThat(Money.ofRubles("3.00").excessOver(Money.ofRubles("1.00"))).isEqualTo(Money.ofRubles("2.00"));
        assertThat(Money.ofRubles("1.00").excessOver(Money.ofRubles("3.00"))).isEqualTo(Money.ZERO);
    }

    @Test
    void only_nothing_is_zero() {
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(new Money(1).isZero()).isFalse();
    }

    @Test
    void amounts_are_ordered_by_their_size() {
        assertThat(Money.ofRubles("9.00")).isLessThan(Money.ofRubles("10.00"));
    }
}
