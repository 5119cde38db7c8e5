package ru.medkassa.application.cashdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.organization.StoreId;

public final class InMemoryCashDesks implements CashDesks {

    private final Map<Key, CashDesk> desks = new LinkedHashMap<>();

    @Override
    public Optional<CashDesk> find(CashDeskGuid guid, Set<StoreId> stores) {
        return stores.stream()
                .map(store -> desks.get(new Key(store, guid)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public void store(List<CashDesk> list, StoreId store) {
        list.forEach(desk -> desks.put(new Key(store, desk.guid()), desk));
    }

    private record Key(StoreId store, CashDeskGuid guid) {}
}
