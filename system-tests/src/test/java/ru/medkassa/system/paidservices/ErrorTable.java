package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.medkassa.system.hospital.Books;
import ru.medkassa.system.hospital.Row;
import ru.medkassa.system.wire.Answer;

/** The contract's table of errors, each provoked at each of its methods. */
interface ErrorTable {

    List<String> KEYS_OF_AN_EXCEPTION = List.of(
            "ClassName",
            "Message",
            "Data",
            "InnerException",
            "HelpURL",
            "StackTraceString",
            "RemoteStackTraceString",
            "RemoteStackIndex",
            "ExceptionMethod",
            "HResult",
            "Source",
            "WatsonBuckets");

    @Test
    default void each_row_of_the_table_is_provoked_and_nothing_else_is() throws IOException {
        assertThat(Provocations.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ErrorRow.all().stream().map(ErrorRow::key).toList());
    }

    @TestFactory
    default Stream<DynamicTest> each_error_is_answered_as_the_table_says_and_changes_nothing() throws IOException {
        Map<String, Supplier<Provocation>> provocations = Provocations.all();
        return ErrorRow.all().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.key(),
                        () -> isAnswered(row, provocations.get(row.key()).get())));
    }

    private static void isAnswered(ErrorRow row, Provocation provocation) {
        Books before = Books.now();
        Answer answer = provocation.provoke();
        assertThat(answer.object().keySet()).containsExactly("title", "status", "criticalLevel", "data");
        assertThat(answer.code()).as(answer.text()).isEqualTo(row.http());
        assertThat(answer.status()).as(answer.text()).isEqualTo(row.status());
        assertThat(answer.title()).isEqualTo(row.title(provocation.names()));
        assertThat(answer.object().getInt("criticalLevel")).isZero();
        if (row.http() == 500) {
            isFailure(row, answer, before);
        } else {
            hasPlainData(row, answer);
            isJournaled(row, answer, "REFUSED", before.nothingButOneJournaledSince());
        }
    }

    private static void hasPlainData(ErrorRow row, Answer answer) {
        JsonValue data = answer.object().get("data");
        if (row.status() == 4013) {
            assertThat(data.asJsonObject().keySet()).containsExactly("content", "original");
        } else if (data != JsonValue.NULL) {
            assertThat(data.asJsonObject().keySet()).containsExactly("reason");
        }
    }

    private static void isFailure(ErrorRow row, Answer answer, Books before) {
        JsonObject exception = answer.object().getJsonObject("data").getJsonObject("exception");
        assertThat(exception.keySet()).containsExactlyElementsOf(KEYS_OF_AN_EXCEPTION);
        assertThat(exception.isNull("StackTraceString")).isTrue();
        assertThat(exception.getString("Message")).matches("Инцидент [0-9a-f-]{36}");
        assertThat(answer.text()).doesNotContainIgnoringCase("java").doesNotContain("SQL", "hibernate", "denied");
        if (row.method().equals("Version")) {
            // The journal itself is what failed.
            before.assertUnchanged();
            assertThat(before.journaledSince()).isEmpty();
            return;
        }
        Row journaled = before.nothingButOneJournaledSince();
        isJournaled(row, answer, "FAILED", journaled);
        assertThat(exception.getString("Message")).isEqualTo("Инцидент " + journaled.get("incident"));
    }

    private static void isJournaled(ErrorRow row, Answer answer, String result, Row journaled) {
        assertThat(journaled.text("method")).isEqualTo(row.method());
        assertThat(journaled.number("http_code")).isEqualTo(row.http());
        assertThat(journaled.number("status")).isEqualTo(row.status());
        assertThat(journaled.text("result")).isEqualTo(result);
        assertThat(journaled.text("message")).isEqualTo(message(row, answer));
    }

    /** What failed, in the words of the method's own failure, and why. */
    private static String message(ErrorRow row, Answer answer) {
        return row.http() == 500 ? answer.title() : Failure.of(row.method()) + ": " + answer.title();
    }
}
