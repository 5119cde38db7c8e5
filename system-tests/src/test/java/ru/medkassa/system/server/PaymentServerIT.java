package ru.medkassa.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.ContainerController;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.medkassa.system.TestDatabase;
import ru.medkassa.system.storm.Answer;
import ru.medkassa.system.storm.Books;
import ru.medkassa.system.storm.CashDesk;
import ru.medkassa.system.storm.Demo;
import ru.medkassa.system.storm.Payment;

/** The EAR on a Payara Server, as a hospital runs it that has one already. */
@ExtendWith(PayaraDomain.Preparation.class)
@ArquillianTest
@RunAsClient
class PaymentServerIT {

    private static final String SERVER = "server";
    private static final String EAR = "medkassa";
    private static final URI URL = URI.create("http://127.0.0.1:" + System.getProperty("payara.http.port"));
    private static final Duration LOADING = Duration.ofMinutes(5);
    private static final long ASK_EVERY_MILLIS = 250;

    @ArquillianResource
    private ContainerController servers;

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = EAR, managed = false, testable = false)
    @TargetsContainer(SERVER)
    static EnterpriseArchive ear() {
        Path file = Path.of(System.getProperty("deploy.dir"), "medkassa.ear");
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, file.toFile());
    }

    @Test
    void the_ear_takes_payments_before_and_after_a_restart_of_the_domain() throws Exception {
        servers.start(SERVER);
        deployer.deploy(EAR);
        Demo demo = Demo.read(Path.of(System.getenv("MEDKASSA_DEMONSTRATION_FILE")));
        CashDesk desk = demo.cashDesk(URL, "Касса1");
        Payment before = Payment.inFull(demo.unpaid(), 1);
        Payment after = Payment.inFull(demo.unpaid(), 2);

        assertThat(desk.pay(before)).matches(Answer::isDone);
        PayaraDomain.ofTheseTests().restart();
        awaitAnswer(desk, after.invoice());
        assertThat(desk.pay(after)).matches(Answer::isDone);

        assertThat(desk.pay(before).json().getInt("status")).isEqualTo(4013);
        Books books = new Books(TestDatabase::connect);
        assertThat(books.sumsOf(before)).containsExactly(before.kopecks());
        assertThat(books.sumsOf(after)).containsExactly(after.kopecks());
        assertThat(books.attemptsOf(before)).containsExactly(1L, 2L);
        assertThat(books.attemptsOf(after)).containsExactly(1L);
        deployer.undeploy(EAR);
        servers.stop(SERVER);
    }

    /** A domain is called started before its applications are loaded. */
    private static void awaitAnswer(CashDesk desk, Demo.Invoice invoice) throws InterruptedException {
        long deadline = System.nanoTime() + LOADING.toNanos();
        while (!answers(desk, invoice)) {
            assertThat(System.nanoTime()).as("the application is not loaded").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(ASK_EVERY_MILLIS);
        }
    }

    private static boolean answers(CashDesk desk, Demo.Invoice invoice) throws InterruptedException {
        try {
            return desk.find(invoice).isDone();
        } catch (IOException e) {
            return false;
        }
    }
}
