package ru.medkassa.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "1, 873.00, 873.00",
        "3, 0.33, 0.99",
        "0.5, 0.01, 0.01",
        "0.499999, 0.01, 0.00",
        "0.5, 0.03, 0.02",
        "0.5, 0.05, 0.03",
        "0.333333, 100.00, 33.33",
        "0.000001, 4999.99, 0.00",
        "0.000001, 5000.00, 0.01",
        "999999999, 42949672.95, 42949672907050327.05"
    })
    void a_cost_is_rounded_half_up_to_a_kopeck(String quantity, String price, String cost) {
        assertThat(Quantity.of(quantity).costHalfUp(Money.ofRubles(price))).isEqualTo(Money.ofRubles(cost));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "-0.5"})
    void a_quantity_is_more_than_zero(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "1.1234567", "1000000000", "1E+9", "1E-7", "1E+2147483647", "1E-2147483647"})
    void a_quantity_that_a_receipt_cannot_carry_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.000001", "999999999", "999999999.999999", "1.00000000"})
    void a_quantity_that_a_receipt_can_carry_is_taken(String value) {
        assertThat(Quantity.of(value).value()).isEqualByComparingTo(value);
    }

    @Test
    void quantities_are_equal_however_many_zeros_were_written() {
        assertThat(Quantity.of("1.00")).isEqualTo(Quantity.ONE).hasSameHashCodeAs(Quantity.ONE);
        assertThat(Quantity.of("1E+2")).isEqualTo(Quantity.of("100.0"));
    }

    @Test
    void quantities_are_ordered_by_their_size() {
        assertThat(Quantity.of("9")).isLessThan(Quantity.of("10"));
    }
}
