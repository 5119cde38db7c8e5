package ru.medkassa.domain.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CashDeskTest {

    @Test
    void a_cash_desk_has_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CashDesk(
                        TestCashDesks.freshGuid(),
                        " ",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    @Test
    void its_identifier_is_written_as_1c_writes_it() {
        String text = "0cc91a68-216a-11ee-852b-2cf05d22ccc8";

        assertThat(new CashDeskGuid(UUID.fromString(text))).hasToString(text);
    }
}
