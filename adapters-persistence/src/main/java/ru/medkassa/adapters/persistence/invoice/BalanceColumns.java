package ru.medkassa.adapters.persistence.invoice;

import jakarta.persistence.Embeddable;
import java.sql.SQLException;
import java.util.function.Function;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.domain.invoice.Balance;
import ru.medkassa.domain.money.Money;

/** The balance, as columns of the invoice's row, in kopecks. */
@Embeddable
record BalanceColumns(long total, long received, long returned, long returnedInExcess) {

    static final String NAMES = "i.total, i.received, i.returned, i.returned_in_excess";

    static BalanceColumns of(Balance balance) {
        return new BalanceColumns(
                balance.total().kopecks(),
                balance.received().kopecks(),
                balance.returned().kopecks(),
                balance.returnedInExcess().kopecks());
    }

    static BalanceColumns read(Columns columns) throws SQLException {
        return new BalanceColumns(columns.number(), columns.number(), columns.number(), columns.number());
    }

    static <T> void set(RowArrays<T> rows, Function<T, BalanceColumns> of) throws SQLException {
        rows.column("bigint", it -> of.apply(it).total())
                .column("bigint", it -> of.apply(it).received())
                .column("bigint", it -> of.apply(it).returned())
                .column("bigint", it -> of.apply(it).returnedInExcess());
    }

    Balance toBalance() {
        return new Balance(new Money(total), new Money(received), new Money(returned), new Money(returnedInExcess));
    }
}
