package ru.medkassa.application.cashdesk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.organization.StoreId;

/** Port: the cash desks that 1C has told us of. */
public interface CashDesks {

    Optional<CashDesk> find(CashDeskGuid guid, Set<StoreId> stores);

    /** Writes each desk of the list, new or known, under its identifier in the store. No identifier is twice in the list. */
    void store(List<CashDesk> desks, StoreId store);
}
