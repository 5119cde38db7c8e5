package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;
import ru.medkassa.system.wire.Socket;

/** What is answered where no method of the API is reached: the same shape, never a page of the server. */
interface HttpShapes {

    /** The verbs of each method. */
    Map<String, Set<String>> VERBS = Map.of(
            "ByNumber", Set.of("GET", "POST"),
            "ByPayer", Set.of("GET", "POST"),
            "Ofd", Set.of("GET", "POST"),
            "Receive", Set.of("POST", "PUT"),
            "Pay", Set.of("POST", "PUT"),
            "Status", Set.of("POST", "PUT"),
            "CashDesk", Set.of("POST", "PUT"),
            "Version", Set.of("GET", "POST"));

    @TestFactory
    default Stream<DynamicTest> an_unknown_address_is_a_404_in_our_shape() {
        return Stream.of(
                        "/",
                        "/nowhere",
                        "/nowhere.jsp",
                        "/api",
                        "/api/nowhere",
                        Call.FOLDER,
                        Call.FOLDER + "v2",
                        Call.FOLDER + "v2/",
                        Call.FOLDER + "v2/Nothing",
                        Call.FOLDER + "v1/Pay",
                        Call.FOLDER + "v2/Pay/7",
                        Call.FOLDER + "v2/Pay//",
                        "/api/audit/v1/nothing",
                        "/WEB-INF/web.xml")
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> hasShape(Call.of("GET", path).send(), 404)));
    }

    @Test
    default void a_load_balancer_is_told_that_the_database_is_up() {
        Answer ready = Call.of("GET", "/health/ready").send();

        assertThat(ready.code()).isEqualTo(200);
        assertThat(ready.text()).contains("\"status\":\"UP\"").contains("\"name\":\"database\"");
    }

    @Test
    default void an_offer_to_speak_another_protocol_changes_no_shape() {
        Call call =
                Call.of("POST", "/api/nowhere").header("Upgrade", "websocket").body("{}");
        hasShape(Socket.send(call, "HTTP/1.1"), 404);
    }

    @TestFactory
    default Stream<DynamicTest> a_wrong_verb_is_a_405_that_tells_the_right_ones() {
        Till till = Hospital.inMoscow().store().till();
        return VERBS.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> {
                    for (String verb : List.of("DELETE", "PATCH", it.getValue().contains("GET") ? "PUT" : "GET")) {
                        Answer answer = till.any(it.getKey()).verb(verb).send();
                        hasShape(answer, 405);
                        assertThat(Set.of(answer.header("Allow").orElseThrow().split(", ?")))
                                .containsAll(it.getValue())
                                .doesNotContain(verb);
                    }
                }));
    }

    @Test
    default void every_right_verb_is_answered() {
        Till till = Hospital.inMoscow().store().till();
        VERBS.forEach((method, verbs) -> verbs.forEach(
                verb -> assertThat(till.any(method).verb(verb).send().code())
                        .as(verb + method)
                        .isEqualTo(200)));
    }

    @Test
    default void head_is_answered_without_a_body() {
        Till till = Hospital.inMoscow().store().till();
        Answer answer = till.any("ByNumber").verb("HEAD").send();
        assertThat(answer.code()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(Call.of("HEAD", "/nowhere").send().code()).isEqualTo(404);
    }

    @Test
    default void options_tell_the_verbs() {
        Answer answer =
                Hospital.inMoscow().store().till().any("Pay").verb("OPTIONS").send();
        assertThat(answer.code()).isLessThan(300);
        assertThat(answer.header("Allow"))
                .hasValueSatisfying(it -> assertThat(it).contains("POST", "PUT"));
    }

    @Test
    default void a_request_that_is_no_http_gets_no_page_of_the_server() {
        for (String request : List.of(
                "GET /api/pa%zzid HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "NONSENSE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET " + Call.FOLDER + "Version HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")) {
            String answer =
                    new String(Socket.exchange(request.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
            assertThat(answer).doesNotContainIgnoringCase("<html", "payara", "grizzly", "glassfish", "java.");
        }
    }

    @Test
    default void no_answer_tells_which_server_it_is() {
        for (Answer answer : List.of(
                Till.version().send(),
                Call.of("GET", "/nowhere").send(),
                Call.of("DELETE", Call.FOLDER + "v2/Pay").send())) {
            assertThat(answer.headers().toString()).doesNotContainIgnoringCase("payara");
        }
    }

    @Test
    default void version_needs_nothing_at_both_addresses() {
        for (String place : List.of("Version", "v2/Version", "VERSION/", "V2/version")) {
            Answer answer = Call.of("GET", Call.FOLDER + place).send();
            assertThat(answer.code()).as(place).isEqualTo(200);
            assertThat(answer.object().getString("version")).isEqualTo("2.0");
            assertThat(answer.object().getString("build")).isNotEmpty();
        }
        Call withWrongPassword = Till.version().by("nobody", "nothing");
        assertThat(withWrongPassword.send().code()).isEqualTo(200);
    }

    @Test
    default void the_description_tells_every_method_and_which_of_it_was_decided_here() {
        Answer answer = Call.of("GET", "/openapi").send();
        assertThat(answer.code()).isEqualTo(200);
        assertThat(VERBS.keySet())
                .allSatisfy(method -> assertThat(answer.text()).contains("/" + method + ":"));
        assertThat(answer.text())
                .contains(Call.FOLDER + "v2/Pay:", "/api/audit/v1/journal:", "/api/audit/v1/error-guide:", "(D)");
    }

    private static void hasShape(Answer answer, int code) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.object().keySet()).containsExactly("title", "status", "criticalLevel", "data");
        assertThat(answer.status()).isEqualTo(code);
        assertThat(answer.object().getInt("criticalLevel")).isZero();
        assertThat(answer.title()).matches("[А-Яа-яё ]+");
    }
}
