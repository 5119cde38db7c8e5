package ru.medkassa.application.cashdesk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import ru.medkassa.application.confirmation.DeliverLater;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.delivery.Confirmation;

/** 1C sends its dictionary of cash desks ("Отправить кассы в МИС", method CashDesk): all of the list is stored. */
@Singleton
@Transactional
public class StoreCashDesks {

    private final CashDesks cashDesks;
    private final DeliverLater deliverLater;

    @Inject
    public StoreCashDesks(CashDesks cashDesks, DeliverLater deliverLater) {
        this.cashDesks = cashDesks;
        this.deliverLater = deliverLater;
    }

    public List<CashDesk> execute(Tenant tenant, List<CashDesk> desks) {
        cashDesks.store(desks, tenant.store().id());
        if (!desks.isEmpty()) {
            deliverLater.put(tenant, changed(tenant, desks));
        }
        return desks;
    }

    private static Confirmation changed(Tenant tenant, List<CashDesk> desks) {
        return new Confirmation.CashDesksChanged(
                tenant.store().id(), desks.stream().map(CashDesk::guid).collect(Collectors.toSet()));
    }
}
