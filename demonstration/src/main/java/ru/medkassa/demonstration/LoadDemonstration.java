package ru.medkassa.demonstration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ru.medkassa.application.organization.Organizations;

/**
 * Somebody wants to try the server: the made hospitals are taken in, all or nothing, unless they are here already. Either
 * way the answer says what can be tried.
 */
@Singleton
@Transactional
class LoadDemonstration {

    private static final Logger LOG = System.getLogger(LoadDemonstration.class.getName());

    private final Organizations organizations;
    private final TakeInHospitals takeInHospitals;
    private final TakeInUsers takeInUsers;
    private final IssueInvoices issueInvoices;
    private final ListInvoices listInvoices;

    @Inject
    LoadDemonstration(
            Organizations organizations,
            TakeInHospitals takeInHospitals,
            TakeInUsers takeInUsers,
            IssueInvoices issueInvoices,
            ListInvoices listInvoices) {
        this.organizations = organizations;
        this.takeInHospitals = takeInHospitals;
        this.takeInUsers = takeInUsers;
        this.issueInvoices = issueInvoices;
        this.listInvoices = listInvoices;
    }

    public Listing execute() {
        MadeInvoices made = MadeInvoices.make();
        TakenIn present = TakenIn.find(organizations);
        TakenIn hospitals = present.isLoaded() ? completed(present) : load(made);
        return listInvoices.execute(made, hospitals);
    }

    /** Hospitals that an older version loaded get the users who have come since. */
    private TakenIn completed(TakenIn present) {
        present.organizations().forEach((ogrn, organization) -> takeInUsers.execute(Hospitals.of(ogrn), organization));
        return present;
    }

    private TakenIn load(MadeInvoices made) {
        TakenIn hospitals = takeInHospitals.execute();
        issueInvoices.execute(made, hospitals);
        LOG.log(
                Level.WARNING,
                "Demonstration data loaded, {0} hospitals with users whose passwords everybody knows:"
                        + " this installation must not serve patients",
                hospitals.organizations().size());
        return hospitals;
    }
}
