package ru.medkassa.system.mis;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.system.mis.Upstream.object;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.medkassa.system.launcher.LauncherProcess;

/** One Medkassa is the information system of another: what is paid at the second one's desk is in the first one's books. */
@ExtendWith(MisStanding.Resolver.class)
class ChainLauncherIT {

    private static final int LOOKS = 600;
    private static final long LOOK_MILLIS = 100;

    private final MisStanding standing;

    ChainLauncherIT(MisStanding standing) {
        this.standing = standing;
    }

    @Test
    void an_invoice_of_the_first_is_found_and_paid_at_the_second() throws Exception {
        MadeInvoice invoice = new MadeInvoice("ЦЕПЬ", 1);
        Caller mis = standing.caller("mis");
        standing.upstream().behave("{\"anyDesk\":true}");
        standing.upstream().take(mis.ogrn(), mis.oid(), invoice.json());
        mis.post("/api/mis/v1/invoices?ogrn=" + mis.ogrn() + "&oid=" + mis.oid(), invoice.json());
        Path directory = Files.createTempDirectory(Path.of(System.getProperty("launcher.directory")), "chain");

        try (LauncherProcess second =
                LauncherProcess.start(directory, MisStanding.freePort(), Map.of("MEDKASSA_DELIVERY_RETRY", "1s"))) {
            Path listed = directory.resolve("demo.json");
            connect(Caller.of(listed, second.url(), "admin"), standing.caller("1c"));
            Caller desk = Caller.of(listed, second.url(), "1c");

            HttpResponse<String> found = desk.v2("ByNumber", "number=" + Caller.encoded(invoice.number()));
            assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
            HttpResponse<String> paid = desk.v2("Pay", "invoiceGuid=" + invoice.guid(), Till.payment(1));
            assertThat(object(paid.body()).getJsonNumber("paySum").toString()).isEqualTo("150.00");

            awaitDueAtTheFirst(invoice, "150.00");
        }
    }

    private static void connect(Caller administrator, Caller upstream) throws Exception {
        String path = "/api/admin/v1/organizations/" + administrator.ogrn() + "/mis-connection";
        String revision = administrator.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = administrator.put(
                path,
                revision,
                "{\"system\":\"Медкасса\",\"address\":\"%s\",\"access\":\"basic\",\"login\":\"%s\",\"password\":\"%s\",\"asked\":true}"
                        .formatted(upstream.url(), upstream.login(), upstream.password()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void awaitDueAtTheFirst(MadeInvoice invoice, String due) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Caller first = standing.caller("1c");
        for (int look = 0; ; look++) {
            String body = first.v2("ByNumber", "invoiceGuid=" + invoice.guid()).body();
            if (body.contains("\"paySum\":" + due)) {
                return;
            }
            assertThat(look).as(body).isLessThan(LOOKS);
            assertThat(never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
        }
    }
}
