package ru.medkassa.domain.invoice;

import java.math.BigDecimal;

/** The tax of a line as the medical information system codes it; what a code means is in the organisation's dictionary. */
public record TaxCode(BigDecimal value) implements Comparable<TaxCode> {

    public TaxCode {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            throw new IllegalArgumentException("A tax code is from 0 to 999");
        }
        value = value.stripTrailingZeros();
        if (value.scale() > 1) {
            throw new IllegalArgumentException("A tax code has at most one decimal");
        }
    }

    public static TaxCode of(String value) {
        return new TaxCode(new BigDecimal(value));
    }

    @Override
    public int compareTo(TaxCode other) {
        return value.compareTo(other.value);
    }
}
