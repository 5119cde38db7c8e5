package ru.medkassa.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that the server sends for one call, as a script of pgbench. Of pgbench's language it uses {@code \set}
 * with a sum or {@code random(from, to)}, and statements that end with a semicolon at the end of a line.
 */
record Script(String text, List<Variable> variables, List<SqlStatement> statements) {

    private static final Pattern SET = Pattern.compile("\\\\set\\s+(\\w+)\\s+(.+)");
    private static final Pattern RANDOM = Pattern.compile("random\\(\\s*(\\S+)\\s*,\\s*(\\S+)\\s*\\)");
    private static final Pattern REFERENCE = Pattern.compile("(?<!:):([a-z_]+)");

    /** A variable that is computed anew for each transaction. */
    record Variable(String name, String expression) {

        long value(Map<String, Long> known) {
            Matcher random = RANDOM.matcher(expression);
            if (random.matches()) {
                long to = term(random.group(2), known);
                return ThreadLocalRandom.current().nextLong(term(random.group(1), known), to + 1);
            }
            long sum = 0;
            for (String term : expression.split("\\+")) {
                sum += term(term.strip(), known);
            }
            return sum;
        }

        private static long term(String term, Map<String, Long> known) {
            return term.startsWith(":") ? known.get(term.substring(1)) : Long.parseLong(term);
        }
    }

    /**
     * A statement with a question mark for each parameter.
     *
     * @param parameters the names of the variables, in the order of the question marks
     */
    record SqlStatement(String sql, List<String> parameters) {

        private static SqlStatement of(String text) {
            List<String> names =
                    REFERENCE.matcher(text).results().map(it -> it.group(1)).toList();
            return new SqlStatement(REFERENCE.matcher(text).replaceAll("?"), names);
        }
    }

    static Script parse(String text) {
        List<Variable> variables = new ArrayList<>();
        List<SqlStatement> statements = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher set = SET.matcher(line);
            if (set.matches()) {
                variables.add(new Variable(set.group(1), set.group(2).strip()));
            } else if (!line.startsWith("--") && !line.isEmpty()) {
                open.append(line).append('\n');
            }
            if (line.endsWith(";")) {
                statements.add(SqlStatement.of(open.substring(0, open.length() - 2)));
                open.setLength(0);
            }
        }
        return new Script(text, List.copyOf(variables), List.copyOf(statements));
    }

    /** The variables of the next transaction, together with those that never change. */
    Map<String, Long> next(Map<String, Long> constants) {
        Map<String, Long> values = new HashMap<>(constants);
        variables.forEach(it -> values.put(it.name(), it.value(values)));
        return values;
    }
}
