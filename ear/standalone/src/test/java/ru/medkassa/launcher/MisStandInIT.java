package ru.medkassa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisStandInIT {

    private static final String INVOICE = "{\"invoiceGuid\":\"a892d5ec-8132-4c92-8cd1-861a643292e2\"}";

    @TempDir
    private Path directory;

    private Workplace workplace;

    @BeforeEach
    void prepare() throws IOException {
        workplace = Workplace.of(Path.of("target", "medkassa"), directory);
    }

    @Test
    void what_it_holds_is_kept_between_runs() throws Exception {
        MisStandIn first = MisStandIn.start(workplace, OptionalInt.empty());
        String url = first.toEnvironment().get("MEDKASSA_DEMONSTRATION_MIS_URL");
        call(url + "/control/invoices", INVOICE);
        first.stop();
        assertThatThrownBy(() -> call(url + "/control/summary", "")).isInstanceOf(IOException.class);

        MisStandIn second =
                MisStandIn.start(workplace, OptionalInt.of(URI.create(url).getPort()));
        try {
            assertThat(call(url + "/control/summary", "")).contains("\"invoices\":1");
            assertThat(told(second)).contains(url, "curl '" + url + "/control/log'");
        } finally {
            second.stop();
        }
    }

    @Test
    void a_port_that_is_taken_is_refused() throws Exception {
        MisStandIn first = MisStandIn.start(workplace, OptionalInt.empty());
        try {
            int port = URI.create(first.toEnvironment().get("MEDKASSA_DEMONSTRATION_MIS_URL"))
                    .getPort();

            assertThatThrownBy(() -> MisStandIn.start(workplace, OptionalInt.of(port)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("MEDKASSA_MIS_PORT");
        } finally {
            first.stop();
        }
    }

    private static String told(MisStandIn mis) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mis.tell(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String call(String url, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
