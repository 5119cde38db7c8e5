package ru.medkassa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class JournalQuestionsTest {

    private final JournalQuestions questions = new JournalQuestions(1000, 1);

    @Test
    void every_question_can_be_a_query_string() {
        for (String name : questions.all().keySet()) {
            assertThat(URI.create("/journal?" + questions.next(name)).getRawPath())
                    .isEqualTo("/journal");
        }
    }

    @Test
    void the_newest_rows_are_those_of_the_last_seconds() {
        assertThat(questions.newest(2)).isEqualTo("from=2025-12-31T23:59:57Z&to=2026-01-01T00:00:01Z");
        assertThat(questions.next("no filter")).isEmpty();
    }
}
