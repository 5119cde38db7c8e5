package ru.medkassa.application.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.cashdesk.TestCashDesks.aCashDesk;
import static ru.medkassa.domain.cashdesk.TestCashDesks.aDescribedCashDesk;
import static ru.medkassa.domain.cashdesk.TestCashDesks.deleted;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.domain.cashdesk.CashDesk;

class StoreCashDesksTest {

    private final Clinic clinic = Clinic.open();
    private final StoreCashDesks storeCashDesks = new StoreCashDesks(clinic.cashDesks(), clinic.deliverLater());

    @Test
    void all_desks_of_the_list_are_stored_in_the_named_store_and_answered_in_their_order() {
        List<CashDesk> desks = List.of(aDescribedCashDesk(), deleted(aCashDesk()), aCashDesk());

        assertThat(storeCashDesks.execute(clinic.tenant(), desks)).isEqualTo(desks);

        assertThat(desks).allSatisfy(desk -> {
            assertThat(clinic.cashDesks().find(desk.guid(), Set.of(clinic.here())))
                    .contains(desk);
            assertThat(clinic.cashDesks().find(desk.guid(), Set.of(clinic.elsewhere(), clinic.notMine())))
                    .isEmpty();
        });
    }

    @Test
    void a_desk_that_is_sent_again_is_overwritten() {
        CashDesk desk = clinic.aDeskIn(clinic.here());

        storeCashDesks.execute(clinic.tenant(), List.of(deleted(desk)));

        assertThat(clinic.cashDesks().find(desk.guid(), Set.of(clinic.here()))).contains(deleted(desk));
    }
}
