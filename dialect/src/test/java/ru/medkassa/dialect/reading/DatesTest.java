package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-09-29T17:06:42           | 2021-09-29T14:06:42Z
            2021-09-29t17:06:42           | 2021-09-29T14:06:42Z
            2021-09-29 17:06:42           | 2021-09-29T14:06:42Z
            2021-09-29\u00a017:06:42      | 2021-09-29T14:06:42Z
            2021-09-29T17:06              | 2021-09-29T14:06:00Z
            2021-06-11T12:55:04.2         | 2021-06-11T09:55:04.200Z
            2021-06-11T12:55:04.26        | 2021-06-11T09:55:04.260Z
            2022-03-10T11:53:16,577       | 2022-03-10T08:53:16.577Z
            2022-03-10T11:53:16.1234567   | 2022-03-10T08:53:16.123456700Z
            2021-09-29T17:06:42Z          | 2021-09-29T17:06:42Z
            2021-09-29T17:06:42z          | 2021-09-29T17:06:42Z
            2021-09-29T17:06:42.5Z        | 2021-09-29T17:06:42.500Z
            2021-09-29T17:06:42+03:00     | 2021-09-29T14:06:42Z
            2021-09-29T17:06:42+0300      | 2021-09-29T14:06:42Z
            2021-09-29T17:06:42+03        | 2021-09-29T14:06:42Z
            2021-09-29T17:06:42-05:30     | 2021-09-29T22:36:42Z
            2021-09-29 17:06:42 +03:00    | 2021-09-29T14:06:42Z
            2021-09-29                    | 2021-09-28T21:00:00Z
            29.09.2021                    | 2021-09-28T21:00:00Z
            29.09.2021 17:06:42           | 2021-09-29T14:06:42Z
            29.09.2021 17:06              | 2021-09-29T14:06:00Z
            29.09.2021 7:06:42            | 2021-09-29T04:06:42Z
            9.9.2021 7:06:42              | 2021-09-09T04:06:42Z
            20210929                      | 2021-09-28T21:00:00Z
            20210929170642                | 2021-09-29T14:06:42Z
            20210929T170642Z              | 2021-09-29T17:06:42Z
            /Date(1632924402000)/         | 2021-09-29T14:06:42Z
            /Date(1632924402000+0300)/    | 2021-09-29T14:06:42Z
            /Date(-1000)/                 | 1969-12-31T23:59:59Z
            new Date(1632924402000)       | 2021-09-29T14:06:42Z
            2024-02-29T00:00:00           | 2024-02-28T21:00:00Z
            1900-01-02                    | 1900-01-01T21:29:43Z
            2999-12-31T23:59:59           | 2999-12-31T20:59:59Z
            """)
    void a_moment_is_read_in_every_form(String text, Instant expected) {
        assertThat(Dates.parse(" " + text + "\u00a0", MOSCOW)).isEqualTo(Parsed.value(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0001-01-01T00:00:00",
                "0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00+02:30",
                "0001-01-01",
                "0001-01-01 00:00:00.000",
                "01.01.0001 0:00:00",
                "01.01.0001",
                "00010101",
                "00010101000000",
                "/Date(-62135596800000)/",
                "/Date(-62135605817000)/",
                "new Date(-62135607600000)"
            })
    void the_empty_date_is_none(String text) {
        assertThat(Dates.parse(text, MOSCOW)).isEqualTo(Parsed.blank());
        assertThat(Dates.parseDay(text, MOSCOW)).isEqualTo(Parsed.blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-29",
                "31.02.2021",
                "20210431",
                "2021-13-01",
                "2021-00-10",
                "2021-01-00",
                "2021-09-29T24:00:00",
                "2021-09-29T17:60:00",
                "2021-09-29T17:06:60",
                "29.09.2021 25:00:00",
                "20210929240000",
                "2021-09-29T17:06:42+19:00"
            })
    void a_day_or_time_that_does_not_exist_is_malformed(String text) {
        assertThat(Dates.parse(text, MOSCOW)).isEqualTo(Parsed.malformed("такой даты или времени не бывает"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1899-12-31", "3000-01-01", "0001-01-02", "0021-09-29", "01.01.1753", "/Date(99999999999999)/"})
    void a_year_far_away_is_malformed(String text) {
        assertThat(Dates.parse(text, MOSCOW)).isEqualTo(Parsed.malformed("год вне пределов 1900–2999"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "вчера",
                "29/09/2021",
                "09/29/2021",
                "29.09.21",
                "2021-9-29",
                "2021-09-29T",
                "2021-09-29Z",
                "2021-09-29T17",
                "2021-09-29T17:06:42.",
                "2021-09-29T17:06:42.1234567890",
                "2021-09-29T17:06:42+3",
                "2021-09-29T17:06:42 MSK",
                "2021-W39-3",
                "1632924402000",
                "/Date()/",
                "/Date(1e3)/",
                "/Date(9999999999999999)/",
                "2021092917",
                "2021-09-29T17:06:42x",
                "٢٠٢١-09-29"
            })
    void another_form_is_malformed(String text) {
        assertThat(Dates.parse(text, MOSCOW)).isEqualTo(Parsed.malformed("дата записана в неизвестном виде"));
    }

    @ParameterizedTest
    @CsvSource({
        "1980-05-15,1980-05-15",
        "1980-05-15T00:00:00,1980-05-15",
        "1980-05-15T23:59:59Z,1980-05-15",
        "1980-05-15T00:00:00+12:00,1980-05-15",
        "15.05.1980,1980-05-15",
        "15.05.1980 0:00:00,1980-05-15",
        "19800515,1980-05-15",
        "/Date(327186000000+0300)/,1980-05-15",
        "/Date(327186000000)/,1980-05-15",
        "/Date(327185999000)/,1980-05-14"
    })
    void a_day_is_taken_as_it_is_written(String text, LocalDate expected) {
        assertThat(Dates.parseDay(text, MOSCOW)).isEqualTo(Parsed.value(expected));
    }

    @Test
    void milliseconds_without_an_offset_are_a_day_of_the_clinic() {
        assertThat(Dates.parseDay("/Date(946674000000)/", MOSCOW)).isEqualTo(Parsed.value(LocalDate.of(2000, 1, 1)));
        assertThat(Dates.parseDay("/Date(946674000000+0000)/", MOSCOW))
                .isEqualTo(Parsed.value(LocalDate.of(1999, 12, 31)));
    }

    @Test
    void a_local_time_a_clock_change_skipped_moves_on_and_a_repeated_one_is_the_earlier() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(Dates.parse("2024-03-31T02:30:00", berlin))
                .isEqualTo(Parsed.value(Instant.parse("2024-03-31T01:30:00Z")));
        assertThat(Dates.parse("2024-10-27T02:30:00", berlin))
                .isEqualTo(Parsed.value(Instant.parse("2024-10-27T00:30:00Z")));
        assertThat(Dates.parse("/Date(1729992600000)/", berlin))
                .isEqualTo(Parsed.value(Instant.parse("2024-10-27T01:30:00Z")));
    }

    @Test
    void a_number_may_be_a_date_written_without_marks() {
        assertThat(Dates.parseDay(new ScalarNode("19800515", ScalarNode.Kind.NUMBER), MOSCOW))
                .isEqualTo(Parsed.value(LocalDate.of(1980, 5, 15)));
        assertThat(Dates.parse(new NullNode(), MOSCOW)).isEqualTo(Parsed.blank());
    }
}
