package ru.medkassa.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "200,     , DONE",
        "204,     , DONE",
        "299, 4010, DONE",
        "400, 4013, DONE",
        "400, 4014, DONE",
        "400, 4010, ATTENTION",
        "400, 4016, ATTENTION",
        "400,     , ATTENTION",
        "401,     , ATTENTION",
        "404,     , ATTENTION",
        "408,     , RETRY",
        "425,     , RETRY",
        "429,     , RETRY",
        "499,     , ATTENTION",
        "301,     , ATTENTION",
        "399,     , ATTENTION",
        "500, 5003, RETRY",
        "500, 4013, RETRY",
        "502,     , RETRY",
        "503,     , RETRY",
        "504,     , RETRY",
        "599,     , RETRY"
    })
    void each_answer_has_its_meaning(int httpCode, Integer status, Verdict verdict) {
        assertThat(Verdict.onAnswer(httpCode, Optional.ofNullable(status))).isEqualTo(verdict);
    }
}
