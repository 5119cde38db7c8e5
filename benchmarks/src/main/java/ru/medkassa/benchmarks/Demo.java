package ru.medkassa.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import ru.medkassa.benchmarks.PaidServices.Call;
import ru.medkassa.benchmarks.PaidServices.Reply;

/**
 * Shows the API at work: plays a cashier's morning against the running server and then reads what the journal says about
 * it. Ends with 0 if every answer was the expected one, with 1 if not, with 2 if there was nobody to talk to.
 */
public final class Demo {

    private static final Path DEFAULT_FILE =
            Path.of(System.getProperty("medkassa.directory", ".medkassa"), "demo.json");
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final PrintStream out;

    private Demo(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = arguments.length > 0 ? Path.of(arguments[0]) : DEFAULT_FILE;
        try {
            System.exit(new Demo(out).run(DemoFile.read(file)) == 0 ? 0 : 1);
        } catch (IOException | IllegalStateException e) {
            out.println("The demonstration needs a running server with demonstration data (file " + file + "): " + e);
            System.exit(2);
        }
    }

    private int run(DemoFile demo) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        DemoFile.User user = demo.cashier();
        Cashier cashier = new Cashier(user.place(), demo.deskAt(user.place()));
        PaidServices server = new PaidServices(http, demo.url(), user);
        out.printf("The server is %s, the cashier's 1C calls as %s%n", demo.url(), user);
        int surprises = new Morning(server, cashier, demo, Clock.system(MOSCOW), out).play();
        surprises += showJournal(
                new PaidServices(http, demo.url(), demo.auditorOf(user.place().ogrn())));
        out.printf("%n%s%n", surprises == 0 ? "All answers were the expected ones." : surprises + " surprises.");
        return surprises;
    }

    private int showJournal(PaidServices server) throws IOException, InterruptedException {
        Call call = new Call("GET", "/api/audit/v1/journal", Map.of("limit", "20"), Optional.empty());
        out.printf("%n── What the journal says, read by %s%n→ GET %s%s%n", server.user(), server.url(), call.target());
        Reply reply = server.send(call);
        out.printf("← %d%n", reply.httpCode());
        if (reply.httpCode() != 200) {
            out.println(PrettyJson.of(reply.body()));
            return 1;
        }
        out.print(JournalTable.of(reply.json()));
        return 0;
    }
}
