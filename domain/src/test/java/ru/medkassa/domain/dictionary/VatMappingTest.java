package ru.medkassa.domain.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;
import ru.medkassa.domain.money.VatRate;

class VatMappingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MappedService WARD = new MappedService.Coded("W1");
    private static final UUID GUID = new UUID(0, 7);

    @Test
    void without_an_entry_the_tax_code_of_the_line_counts() {
        assertThat(rate(VatMapping.NONE, "22", DAY)).isEqualTo(VatRate.BASE);
        assertThat(rate(VatMapping.NONE, "1", DAY)).isEqualTo(VatRate.WITHOUT_VAT);
    }

    @Test
    void what_arrives_as_0_percent_is_without_vat() {
        assertThat(rate(VatMapping.NONE, "0", DAY)).isEqualTo(VatRate.WITHOUT_VAT);
        assertThat(rate(VatMapping.NONE, "0", DAY).percentOn(DAY)).isEmpty();
    }

    @Test
    void a_code_that_means_nothing_here_gives_no_rate() {
        assertThat(VatMapping.NONE.rateOf(line("99"), DAY, Dictionaries.DEFAULTS.taxes()))
                .isEmpty();
    }

    @Test
    void the_entry_of_a_service_comes_before_its_tax_code_from_its_day_on() {
        VatMapping mapping = new VatMapping(List.of(new VatMapping.Entry(WARD, DAY, VatRate.BASE)));

        assertThat(rate(mapping, "1", DAY.minusDays(1))).isEqualTo(VatRate.WITHOUT_VAT);
        assertThat(rate(mapping, "1", DAY)).isEqualTo(VatRate.BASE);
    }

    @Test
    void of_several_days_the_latest_before_the_settlement_counts() {
        VatMapping mapping = new VatMapping(List.of(
                new VatMapping.Entry(WARD, DAY.plusDays(1), VatRate.WITHOUT_VAT),
                new VatMapping.Entry(WARD, DAY, VatRate.TEN_PERCENT),
                new VatMapping.Entry(WARD, LocalDate.MIN, VatRate.BASE)));

        assertThat(rate(mapping, "1", DAY.minusYears(9))).isEqualTo(VatRate.BASE);
        assertThat(rate(mapping, "1", DAY)).isEqualTo(VatRate.TEN_PERCENT);
        assertThat(rate(mapping, "1", DAY.plusDays(1))).isEqualTo(VatRate.WITHOUT_VAT);
    }

    @Test
    void the_very_service_comes_before_its_code_however_old_its_entry_is() {
        VatMapping mapping = new VatMapping(List.of(
                new VatMapping.Entry(WARD, DAY, VatRate.BASE),
                new VatMapping.Entry(new MappedService.Identified(GUID), DAY.minusYears(1), VatRate.SEVEN_PERCENT)));

        assertThat(rate(mapping, "1", DAY)).isEqualTo(VatRate.SEVEN_PERCENT);
    }

    @Test
    void one_service_has_one_rate_from_a_day_on() {
        List<VatMapping.Entry> entries = List.of(
                new VatMapping.Entry(WARD, DAY, VatRate.BASE), new VatMapping.Entry(WARD, DAY, VatRate.TEN_PERCENT));

        assertThatThrownBy(() -> new VatMapping(entries)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, 18", "2019-01-01, 20", "2025-12-31, 20", "2026-01-01, 22"})
    void the_base_rate_is_the_one_of_the_day_of_the_settlement(LocalDate settled, int percent) {
        assertThat(VatRate.BASE.percentOn(settled)).hasValue(percent);
    }

    @ParameterizedTest
    @EnumSource(VatRate.class)
    void no_rate_is_0_percent(VatRate rate) {
        assertThat(rate.percentOn(DAY).orElse(1)).isPositive();
    }

    private static VatRate rate(VatMapping mapping, String tax, LocalDate settled) {
        return mapping.rateOf(line(tax), settled, Dictionaries.DEFAULTS.taxes()).orElseThrow();
    }

    private static InvoiceLine line(String tax) {
        return new InvoiceLine(GUID, "W1", "Ward", Quantity.ONE, new Money(100), Money.ZERO, TaxCode.of(tax), false);
    }
}
