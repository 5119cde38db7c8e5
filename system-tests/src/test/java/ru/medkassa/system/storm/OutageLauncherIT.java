package ru.medkassa.system.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PostgreSQL is stopped and started by its people while the cash desks work. */
@ExtendWith(Standing.Resolver.class)
class OutageLauncherIT {

    private static final int INVOICES = 6;
    private static final int SOME = 40;

    private final Standing standing;
    private final CashDesk desk;

    OutageLauncherIT(Standing standing) {
        this.standing = standing;
        desk = standing.cashDesk("Касса1");
    }

    @Test
    void a_stopped_database_is_a_503_and_no_payment_is_lost_when_it_comes_back() throws Exception {
        ProcessHandle server = standing.launcher().server();
        Load load = Load.begin(desk, standing.demo().unpaid(INVOICES));
        load.awaitPaid(SOME);

        standing.postgres().stop();
        load.awaitComeAgain(SOME / 4);
        everybodyIsAskedToComeAgain();
        standing.postgres().start();
        load.forgetPaid();
        load.awaitPaid(SOME);

        List<Report> reports = load.stop();
        Audit audit = new Audit(desk, standing.books());
        Audit.onlyKnownAnswers(reports);
        assertThat(reports).allSatisfy(report -> assertThat(report.silences()).isEmpty());
        audit.nothingIsLostAndNothingIsThereTwice(reports);
        audit.reportedAgainEveryPaymentIsThere(reports);
        assertThat(standing.launcher().server())
                .as("the same process as before")
                .isEqualTo(server);
    }

    /** Also who has not called for long, who mistypes the password, and who is nobody: not knowing is not refusing. */
    private void everybodyIsAskedToComeAgain() throws Exception {
        Demo.Invoice invoice = standing.demo().unpaid();
        List<CashDesk> callers = List.of(
                desk,
                standing.cashDesk("Касса2"),
                standing.cashDesk("Касса3").withPassword("wrong"),
                new CashDesk(desk.url(), "Nobody", "wrong", desk.ogrn(), desk.oid()));
        for (CashDesk caller : callers) {
            Audit.asksToComeAgain(caller.find(invoice));
            Audit.asksToComeAgain(caller.pay(Payment.inFull(invoice, 1)));
        }
    }
}
