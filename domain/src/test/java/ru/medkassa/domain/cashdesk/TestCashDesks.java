package ru.medkassa.domain.cashdesk;

import java.util.Optional;
import ru.medkassa.domain.Fresh;

/** Cash desks for tests. */
public final class TestCashDesks {

    private TestCashDesks() {}

    /** A desk of which 1C has told no more than it must. */
    public static CashDesk aCashDesk() {
        return new CashDesk(
                freshGuid(), "Касса 1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** A desk of which 1C has told everything. */
    public static CashDesk aDescribedCashDesk() {
        return new CashDesk(
                freshGuid(),
                "Касса регистратуры",
                Optional.of("00106900000123"),
                Optional.of("0000000001012345"),
                Optional.of("Поликлиника"),
                Optional.of("Фискальный регистратор"),
                false);
    }

    public static CashDesk deleted(CashDesk desk) {
        return new CashDesk(
                desk.guid(),
                desk.name(),
                desk.serialNumber(),
                desk.registrationNumber(),
                desk.storeName(),
                desk.type(),
                true);
    }

    public static CashDeskGuid freshGuid() {
        return new CashDeskGuid(Fresh.uuid());
    }
}
