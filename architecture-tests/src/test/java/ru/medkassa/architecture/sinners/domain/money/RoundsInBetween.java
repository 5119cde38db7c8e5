package ru.medkassa.architecture.sinners.domain.money;

import java.math.BigDecimal;

/** Has an honest signature, and calculates in binary fractions behind it. */
record RoundsInBetween(BigDecimal amount) {

    BigDecimal third() {
        return BigDecimal.valueOf(amount.doubleValue() / 3);
    }
}
