package ru.medkassa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Traffic PAY = new Traffic("Pay", true, () -> () -> new byte[0]);
    private static final Traffic BY_NUMBER = new Traffic("ByNumber", false, () -> () -> new byte[0]);

    @Test
    void the_best_ratio_is_that_of_a_busy_hospital() {
        Series series =
                new Series(PAY, List.of(point(1, 900), point(8, 400), point(16, 600), point(32, 500)), List.of());

        assertThat(series.bestRatio()).isEqualTo(0.6);
        assertThat(series.json()).isEqualTo("\"pay\":{\"ratio\":0.600}");
    }

    @Test
    void only_good_answers_count_as_speed() {
        Load load = new Load(2, new Histogram(3), Map.of(200, 100L, 400, 50L, Load.NO_ANSWER, 3L));

        assertThat(load.perSecond()).isEqualTo(50);
        assertThat(load.bad()).isEqualTo(53);
        assertThat(load.plus(load).perSecond()).isEqualTo(50);
    }

    @Test
    void a_problem_stands_under_the_table() {
        Series series = new Series(BY_NUMBER, List.of(point(8, 400)), List.of("3 calls were not answered 200"));

        assertThat(series.table()).contains("✗ 3 calls were not answered 200");
        assertThat(series.json()).startsWith("\"byNumber\":");
    }

    private static Point point(int connections, long good) {
        return new Point(connections, new Load(1, new Histogram(3), Map.of(200, good)), 1000);
    }
}
