package ru.medkassa.demonstration;

import java.util.List;
import ru.medkassa.application.organization.NewOrganization;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.organization.Oid;

/** A made hospital with all that stands in it. */
record Hospital(NewOrganization organization, List<StandingDesk> desks, List<DemonstrationUser> users) {

    Place place(int store) {
        return new Place(organization.ogrn(), organization.stores().get(store).oid());
    }

    List<CashDesk> desksOf(Oid store) {
        return desks.stream()
                .filter(it -> it.store().equals(store))
                .map(StandingDesk::desk)
                .toList();
    }
}
