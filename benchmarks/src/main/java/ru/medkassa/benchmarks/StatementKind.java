package ru.medkassa.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a statement does to which tables: enough to see whether the server and a script do the same work.
 *
 * <p>A statement without a table, such as a look whether the connection lives or the next fifty numbers of a sequence, is
 * of no kind; begin and commit are.
 */
record StatementKind(String text) {

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update) (medkassa\\.[a-z_]+)");
    private static final Pattern LOCK = Pattern.compile("\\bfor (no key )?update\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Optional<StatementKind> of(String sql) {
        String plain =
                SPACES.matcher(sql.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        String verb = plain.split(" ", 2)[0];
        if (List.of("begin", "commit", "rollback").contains(verb)) {
            return Optional.of(new StatementKind(verb));
        }
        String tables =
                TABLE.matcher(plain).results().map(it -> it.group(1)).distinct().collect(Collectors.joining(", "));
        String lock = LOCK.matcher(plain).find() ? " and holds" : "";
        return tables.isEmpty() ? Optional.empty() : Optional.of(new StatementKind(verb + lock + " " + tables));
    }

    static List<StatementKind> ofAll(Stream<String> statements) {
        return statements.flatMap(it -> of(it).stream()).toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
