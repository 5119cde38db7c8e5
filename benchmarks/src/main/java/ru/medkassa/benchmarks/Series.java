package ru.medkassa.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * One kind of call at all numbers of connections.
 *
 * @param problems what makes the figures worth nothing; empty if nothing does
 */
record Series(Traffic traffic, List<Point> points, List<String> problems) {

    double bestRatio() {
        return points.stream()
                .filter(Point::isBusy)
                .mapToDouble(Point::ratio)
                .max()
                .orElse(0);
    }

    String json() {
        return String.format(Locale.ROOT, "\"%s\":{\"ratio\":%.3f}", traffic.key(), bestRatio());
    }

    String table() {
        StringBuilder table = new StringBuilder();
        table.append(traffic.name()).append('\n').append(Point.HEAD).append('\n');
        points.forEach(point -> table.append(point.line()).append('\n'));
        table.append(String.format(Locale.ROOT, "best ratio of 8 to 32 connections: %.2f%n", bestRatio()));
        problems.forEach(problem -> table.append("✗ ").append(problem).append('\n'));
        return table.toString();
    }
}
