package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
                "6F9619FF-8B86-D011-B42D-00CF4FC964FF",
                "{6f9619ff-8b86-d011-b42d-00cf4fc964ff}",
                " { 6F9619ff-8b86-d011-b42d-00cf4fc964ff } ",
                "(6f9619ff-8b86-d011-b42d-00cf4fc964ff)",
                "6f9619ff8b86d011b42d00cf4fc964ff",
                "{6F9619FF8B86D011B42D00CF4FC964FF}",
                "\u00a06f9619ff-8b86-d011-b42d-00cf4fc964ff\uFEFF"
            })
    void a_guid_is_read_in_every_form(String text) {
        assertThat(Guids.parse(text)).isEqualTo(Parsed.value(UUID.fromString("6f9619ff-8b86-d011-b42d-00cf4fc964ff")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "00000000-0000-0000-0000-000000000000",
                "{00000000-0000-0000-0000-000000000000}",
                "00000000000000000000000000000000"
            })
    void the_zero_guid_and_blank_text_are_none(String text) {
        assertThat(Guids.parse(text)).isEqualTo(Parsed.blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1-1-1-1",
                "6f9619ff-8b86-d011-b42d-00cf4fc964f",
                "6f9619ff-8b86-d011-b42d-00cf4fc964fff",
                "6f9619ff-8b86-d011-b42d00cf4fc964ff",
                "{6f9619ff-8b86-d011-b42d-00cf4fc964ff",
                "{6f9619ff-8b86-d011-b42d-00cf4fc964ff)",
                "gf9619ff-8b86-d011-b42d-00cf4fc964ff",
                "{}",
                "23242"
            })
    void anything_else_is_named_in_the_reason(String text) {
        assertThat(Guids.parse(text)).isEqualTo(Parsed.malformed("не GUID: " + text));
    }

    @Test
    void a_reason_names_at_most_64_characters() {
        assertThat(Guids.parse("x".repeat(1000))).isEqualTo(Parsed.malformed("не GUID: " + "x".repeat(64)));
        assertThat(Guids.parse("x".repeat(63) + "😀😀"))
                .isEqualTo(Parsed.malformed("не GUID: " + "x".repeat(63) + "\uFFFD"));
    }

    @Test
    void a_list_is_no_guid() {
        assertThat(Guids.parse(new ArrayNode(List.of())).flaw()).contains("ожидалось одно значение, а не список");
    }
}
