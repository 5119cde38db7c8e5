package ru.medkassa.application.cashdesk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.cashdesk.CashDesk;

/** 1C sends its dictionary of cash desks ("Отправить кассы в МИС", method CashDesk): all of the list is stored. */
@Singleton
@Transactional
public class StoreCashDesks {

    private final CashDesks cashDesks;

    @Inject
    public StoreCashDesks(CashDesks cashDesks) {
        this.cashDesks = cashDesks;
    }

    public List<CashDesk> execute(Tenant tenant, List<CashDesk> desks) {
        cashDesks.store(desks, tenant.store().id());
        return desks;
    }
}
