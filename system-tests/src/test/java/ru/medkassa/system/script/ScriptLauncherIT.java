package ru.medkassa.system.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import ru.medkassa.system.launcher.OwnPostgres;
import ru.medkassa.system.launcher.Script;
import ru.medkassa.system.launcher.Told;

/**
 * The two commands of the README, one after the other as its reader types them. The tests are one story: the server is
 * tried, then the morning is played, then Ctrl-C is pressed.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScriptLauncherIT {

    private static final int UNPAID = 300;
    private static final int CONNECT_MILLIS = 3000;

    private static Path directory;
    private static int port;
    private static Script script;
    private static Told run;
    private static JsonObject demo;

    @BeforeAll
    static void run() throws IOException {
        Path home = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("launcher.directory"))), "script");
        directory = home.resolve("data");
        port = freePort();
        script = Script.in(
                home,
                Map.of(
                        "MEDKASSA_DIRECTORY", directory.toString(),
                        "MEDKASSA_HTTP_PORT", String.valueOf(port)));
        run = script.start("run");
        run.awaitLine("Stop with Ctrl-C");
        demo = json(Files.readString(directory.resolve("demo.json")));
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    @Test
    @Order(1)
    void nothing_is_built_and_the_address_the_users_and_three_calls_are_told() {
        assertThat(run.soFar())
                .noneMatch(line -> line.contains("Building"))
                .contains("Medkassa answers at http://127.0.0.1:" + port)
                .anyMatch(line -> line.contains("1c ") && line.contains(" / "))
                .anyMatch(line -> line.contains("auditor ") && line.contains(" / "))
                .filteredOn(line -> line.strip().startsWith("curl "))
                .extracting(String::strip)
                .isEqualTo(curls());
    }

    @Test
    @Order(2)
    void the_same_is_in_a_file_with_hundreds_of_unpaid_invoices_and_a_second_hospital() {
        List<JsonObject> users = demo.getJsonArray("users").getValuesAs(JsonObject.class);
        String first = users.get(0).getString("ogrn");

        assertThat(demo.getString("url")).isEqualTo("http://127.0.0.1:" + port);
        assertThat(users.stream().map(it -> it.getString("role")).collect(Collectors.toSet()))
                .contains("1c", "auditor");
        assertThat(users.stream().map(it -> it.getString("ogrn")).distinct()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(demo.getJsonArray("invoices").getValuesAs(JsonObject.class))
                .filteredOn(it -> it.getString("ogrn").equals(first))
                .filteredOn(it -> it.getJsonNumber("paySum").doubleValue() > 0)
                .hasSizeGreaterThanOrEqualTo(UNPAID);
    }

    @Test
    @Order(3)
    void the_three_calls_fetch_confirm_and_pay_an_invoice_as_they_stand() throws Exception {
        assumeThat(script.shell("curl --version").awaitEnd()).as("curl is here").isZero();

        List<JsonObject> answers = List.of(called(0), called(1), called(2));

        assertThat(answers).extracting(it -> it.getInt("status")).containsExactly(1, 2, 4);
        assertThat(answers.get(2).getJsonNumber("paySum").doubleValue()).isZero();
        assertThat(answers)
                .extracting(it -> it.getString("invoiceGuid"))
                .containsOnly(answers.get(0).getString("invoiceGuid"));
    }

    @Test
    @Order(4)
    void the_morning_of_a_cashier_goes_as_the_readme_tells_it() throws Exception {
        Told morning = script.start("demo");

        assertThat(morning.whole())
                .doesNotContain("Building")
                .containsSubsequence(
                        "/v2/CashDesk?",
                        "← 200",
                        "/v2/ByNumber?",
                        "← 200",
                        "/v2/Receive?",
                        "← 200",
                        "/v2/Pay?",
                        "\"PaymentType\": 1",
                        "← 200",
                        "/v2/Pay?",
                        "\"PaymentType\": 3",
                        "← 200",
                        "/v2/Pay?",
                        "← 400",
                        "\"status\": 4013",
                        "← 400",
                        "\"status\": 4016",
                        "What the journal says",
                        "/api/audit/v1/journal?",
                        "← 200",
                        "All answers were the expected ones.");
        assertThat(morning.awaitEnd()).isZero();
    }

    @Test
    @Order(5)
    void from_another_address_of_the_machine_neither_the_server_nor_the_database_is_reached() throws Exception {
        List<InetAddress> others = otherAddresses();
        assumeThat(others).as("addresses besides the loopback").isNotEmpty();

        for (InetAddress address : others) {
            refused(address, port);
            refused(address, new OwnPostgres(directory).port());
        }
    }

    @Test
    @Order(6)
    void ctrl_c_stops_both() throws Exception {
        List<ProcessHandle> family = run.family();
        ProcessHandle postgres = new OwnPostgres(directory).postmaster();
        assertThat(family).as("the launcher and its server").hasSizeGreaterThanOrEqualTo(2);
        assertThat(postgres.isAlive()).isTrue();

        run.interrupt();

        run.awaitEnd();
        family.forEach(process -> process.onExit().join());
        postgres.onExit().join();
        refused(InetAddress.getLoopbackAddress(), port);
    }

    private static JsonObject called(int index) throws Exception {
        Told call = script.shell(curls().get(index) + " 2>/dev/null");
        assertThat(call.awaitEnd()).isZero();
        return json(call.whole());
    }

    private static List<String> curls() {
        return demo.getJsonArray("curl").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void refused(InetAddress address, int port) {
        assertThatThrownBy(() -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
                    }
                })
                .as("%s port %d", address, port)
                .isInstanceOf(ConnectException.class);
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(it -> Collections.list(it.getInetAddresses()).stream())
                .filter(it -> !it.isLoopbackAddress() && !it.isLinkLocalAddress())
                .toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
