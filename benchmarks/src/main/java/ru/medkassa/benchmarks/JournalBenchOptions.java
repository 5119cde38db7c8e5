package ru.medkassa.benchmarks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the person asked of the bench of the journal.
 *
 * @param rows how many calls are in the journal
 * @param asked how often each question is asked
 * @param directory of a server that runs already; absent if the bench starts its own
 */
record JournalBenchOptions(long rows, int asked, boolean json, Optional<Path> directory) {

    static final String WORD = "--journal";

    static final String USAGE = """
            Usage: ./medkassa bench --journal [--rows N] [--json] [--directory DIR]

              --rows N         how many calls are in the journal, 10 000 000
              --json           the figures as JSON in the last line
              --directory DIR  measure the server that runs on DIR (its .medkassa) instead of one of the bench's own;
                               the calls of the bench stay there""";

    private static final long LARGEST = 100_000_000;
    private static final JournalBenchOptions DEFAULTS =
            new JournalBenchOptions(10_000_000, 200, false, Optional.empty());

    /**
     * @throws IllegalArgumentException whose message names the word that is not understood
     */
    static JournalBenchOptions parse(String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        JournalBenchOptions options = DEFAULTS;
        while (!words.isEmpty()) {
            options = options.with(words.pop(), words);
        }
        return options;
    }

    private JournalBenchOptions with(String word, Deque<String> rest) {
        return switch (word) {
            case WORD -> this;
            case "--json" -> new JournalBenchOptions(rows, asked, true, directory);
            case "--rows" -> new JournalBenchOptions(number(value(word, rest)), asked, json, directory);
            case "--directory" -> new JournalBenchOptions(rows, asked, json, Optional.of(Path.of(value(word, rest))));
            default -> throw new IllegalArgumentException(word + " is not understood");
        };
    }

    private static String value(String word, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(word + " needs a value");
        }
        return rest.pop();
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,9}") || Long.parseLong(text) < 1 || Long.parseLong(text) > LARGEST) {
            throw new IllegalArgumentException("--rows is a number from 1 to " + LARGEST + ", not " + text);
        }
        return Long.parseLong(text);
    }
}
