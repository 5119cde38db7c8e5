package ru.medkassa.application.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.cashdesk.TestCashDesks.aCashDesk;
import static ru.medkassa.domain.cashdesk.TestCashDesks.aDescribedCashDesk;
import static ru.medkassa.domain.cashdesk.TestCashDesks.deleted;
import static ru.medkassa.domain.cashdesk.TestCashDesks.freshGuid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.organization.StoreId;

/** What every {@link CashDesks} keeps to. */
public abstract class CashDesksContract extends PortContract {

    @Test
    void stored_desks_are_found_as_they_were_told() {
        StoreId store = aStore();
        CashDesk bare = aCashDesk();
        CashDesk described = aDescribedCashDesk();

        store(store, bare, described);

        assertThat(found(bare.guid(), store)).contains(bare);
        assertThat(found(described.guid(), store)).contains(described);
    }

    @Test
    void a_desk_that_nobody_has_told_of_is_not_found() {
        assertThat(found(freshGuid(), aStore())).isEmpty();
    }

    @Test
    void a_known_desk_is_overwritten_and_the_desks_beside_it_stay() {
        StoreId store = aStore();
        CashDesk first = aDescribedCashDesk();
        CashDesk beside = aCashDesk();
        store(store, first, beside);
        CashDesk renamed = new CashDesk(
                first.guid(), "Касса 2", Optional.empty(), Optional.of("1"), Optional.empty(), Optional.empty(), false);
        CashDesk anew = aCashDesk();

        store(store, anew, renamed);

        assertThat(found(first.guid(), store)).contains(renamed);
        assertThat(found(beside.guid(), store)).contains(beside);
        assertThat(found(anew.guid(), store)).contains(anew);
    }

    @Test
    void a_deleted_desk_is_found_and_may_come_back() {
        StoreId store = aStore();
        CashDesk desk = aCashDesk();

        store(store, deleted(desk));
        assertThat(found(desk.guid(), store)).contains(deleted(desk));

        store(store, desk);
        assertThat(found(desk.guid(), store)).contains(desk);
    }

    @Test
    void a_desk_of_another_store_is_found_only_if_that_store_is_asked_for() {
        List<StoreId> stores = stores(3);
        CashDesk desk = aCashDesk();

        store(stores.get(1), desk);

        assertThat(found(desk.guid(), stores.get(0), stores.get(2))).isEmpty();
        assertThat(found(desk.guid(), stores.get(0), stores.get(1))).contains(desk);
    }

    @Test
    void two_stores_may_tell_of_one_desk_each_in_its_own_words() {
        List<StoreId> stores = stores(2);
        CashDesk here = aCashDesk();
        CashDesk there = deleted(here);

        store(stores.get(0), here);
        store(stores.get(1), there);

        assertThat(found(here.guid(), stores.get(0))).contains(here);
        assertThat(found(here.guid(), stores.get(1))).contains(there);
    }

    @Test
    void an_empty_list_changes_nothing() {
        StoreId store = aStore();
        CashDesk desk = aCashDesk();
        store(store, desk);

        store(store);

        assertThat(found(desk.guid(), store)).contains(desk);
    }

    private void store(StoreId store, CashDesk... desks) {
        change(() -> ports().cashDesks().store(List.of(desks), store));
    }

    private Optional<CashDesk> found(CashDeskGuid guid, StoreId... stores) {
        return inTransaction(() -> ports().cashDesks().find(guid, Set.of(stores)));
    }
}
