package ru.medkassa.system.paidservices;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The paid services API over the wire: the war as it is shipped, on Payara Micro, started once for all of these tests.
 */
@ExtendWith(ArquillianExtension.class)
class PaidServicesMicroIT
        implements SourceDocument,
                ErrorTable,
                OrderOfChecks,
                TolerantReading,
                TolerantReadingOfDates,
                TolerantReadingOfReads,
                StrictAboutMoney,
                PayIsAFact,
                PayIsRecordedOnce,
                StateOfAnInvoice,
                Identity,
                IdentityByAddress,
                JournalOfCalls,
                JournalForAuditors,
                WhoDoesWhat,
                ReconciliationForAuditors,
                SettingsOfAnAdministrator,
                FeedsOfAnAdministrator,
                HttpShapes {

    @Deployment(testable = false)
    static WebArchive medkassa() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class, new File(System.getProperty("deploy.dir"), "medkassa.war"));
    }
}
