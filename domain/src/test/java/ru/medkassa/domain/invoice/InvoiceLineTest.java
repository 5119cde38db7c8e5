package ru.medkassa.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;

class InvoiceLineTest {

    @Test
    void a_line_comes_to_quantity_times_price_and_never_to_its_cost() {
        InvoiceLine line = new InvoiceLine(
                new UUID(0, 1),
                "",
                "Услуга",
                Quantity.of("1.5"),
                Money.ofRubles("0.01"),
                Money.ofRubles("2000.00"),
                TaxCode.of("1"),
                false);

        assertThat(line.amount()).isEqualTo(Money.ofRubles("0.02"));
    }

    @Test
    void a_service_has_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvoiceLine(
                        new UUID(0, 1), "773", " ", Quantity.ONE, Money.ZERO, Money.ZERO, TaxCode.of("1"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "1.0", "18.5", "999.9", "1E+2"})
    void a_tax_code_is_a_small_number(String code) {
        assertThat(TaxCode.of(code).value()).isEqualByComparingTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.1", "1000", "1E+3", "1.25", "0.01", "1E+2147483647", "1E-2147483647"})
    void what_is_no_tax_code_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> TaxCode.of(code));
    }

    @Test
    void tax_codes_are_equal_however_many_zeros_were_written() {
        assertThat(TaxCode.of("1.0")).isEqualTo(TaxCode.of("1")).isEqualByComparingTo(TaxCode.of("1.00"));
        assertThat(TaxCode.of("0.0")).isEqualTo(TaxCode.of("0"));
        assertThat(TaxCode.of("10")).isEqualTo(TaxCode.of("1E+1")).isGreaterThan(TaxCode.of("9"));
    }
}
