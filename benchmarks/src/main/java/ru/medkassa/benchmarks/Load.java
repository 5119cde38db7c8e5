package ru.medkassa.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * What a time of load came to.
 *
 * @param latencies of every call, in microseconds
 * @param answers how many calls were answered with which status of HTTP; 0 stands for no answer
 */
record Load(double seconds, Histogram latencies, Map<Integer, Long> answers) {

    static final int NO_ANSWER = 0;

    private static final int DIGITS = 3;

    static Load none() {
        return new Load(0, new Histogram(DIGITS), Map.of());
    }

    Load plus(Load other) {
        Histogram both = latencies.copy();
        both.add(other.latencies);
        Map<Integer, Long> sums = new TreeMap<>(answers);
        other.answers.forEach((status, count) -> sums.merge(status, count, Long::sum));
        return new Load(seconds + other.seconds, both, sums);
    }

    long good() {
        return answers.getOrDefault(200, 0L);
    }

    long bad() {
        return answers.values().stream().mapToLong(Long::longValue).sum() - good();
    }

    double perSecond() {
        return seconds == 0 ? 0 : good() / seconds;
    }

    double millisAt(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1000.0;
    }
}
