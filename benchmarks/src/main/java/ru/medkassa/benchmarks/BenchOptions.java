package ru.medkassa.benchmarks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the person asked of the bench.
 *
 * @param quick within five minutes, with fewer invoices and shorter points
 * @param json the ratios once more as JSON, in the last line
 * @param invoices how many invoices are in the books
 * @param directory of a server that runs already; absent if the bench starts its own
 */
record BenchOptions(boolean quick, boolean json, int invoices, Optional<Path> directory) {

    static final String USAGE = """
            Usage: ./medkassa bench [--quick] [--json] [--invoices N] [--directory DIR]

              --quick          within five minutes: 100 000 invoices and short points
              --json           the ratios as JSON in the last line
              --invoices N     how many invoices are in the books, 1 000 000
              --directory DIR  measure the server that runs on DIR (its .medkassa) instead of one of the bench's own;
                               the invoices and payments of the bench stay there

            ./medkassa bench --journal measures the pages and the files of a journal of 10 000 000 calls instead.""";

    private static final int ALL = 1_000_000;
    private static final int FEW = 100_000;
    private static final int LARGEST = 80_000_000;

    /**
     * @throws IllegalArgumentException whose message names the word that is not understood
     */
    static BenchOptions parse(String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        BenchOptions options = new BenchOptions(false, false, 0, Optional.empty());
        while (!words.isEmpty()) {
            options = options.with(words.pop(), words);
        }
        return options.invoices > 0 ? options : options.withInvoices(options.quick ? FEW : ALL);
    }

    private BenchOptions with(String word, Deque<String> rest) {
        return switch (word) {
            case "--quick" -> new BenchOptions(true, json, invoices, directory);
            case "--json" -> new BenchOptions(quick, true, invoices, directory);
            case "--invoices" -> withInvoices(number(value(word, rest)));
            case "--directory" -> new BenchOptions(quick, json, invoices, Optional.of(Path.of(value(word, rest))));
            default -> throw new IllegalArgumentException(word + " is not understood");
        };
    }

    private BenchOptions withInvoices(int number) {
        return new BenchOptions(quick, json, number, directory);
    }

    private static String value(String word, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(word + " needs a value");
        }
        return rest.pop();
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,8}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LARGEST) {
            throw new IllegalArgumentException("--invoices is a number from 1 to " + LARGEST + ", not " + text);
        }
        return Integer.parseInt(text);
    }
}
