package ru.medkassa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class JournalTableTest {

    @Test
    void every_call_is_a_line_under_the_names_of_the_columns() {
        JsonObject journal = Json.createReader(new StringReader("""
                                {"entries":[
                                  {"at":"2026-11-24T08:00:00Z","method":"Pay","attempt":2,"checkNumber":17,
                                   "httpCode":400,"status":4013,"result":"REFUSED","user":"Касса1","message":"уже"},
                                  {"at":"2026-11-24T07:59:59Z","method":"ByNumber","attempt":1,"status":null}],
                                 "next":null}""")).readObject();

        assertThat(JournalTable.of(journal).lines().map(it -> it.replaceAll(" +", " ")))
                .containsExactly(
                        "at method attempt invoiceNumber checkNumber httpCode status result durationMs user message",
                        "2026-11-24T08:00:00Z Pay 2 17 400 4013 REFUSED Касса1 уже",
                        "2026-11-24T07:59:59Z ByNumber 1");
    }
}
