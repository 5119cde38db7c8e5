package ru.medkassa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

    private static final Script SCRIPT = Script.parse("""
            -- a comment; of no meaning
            \\set n random(5, :most)
            \\set number 1000 + :n
            begin;
            select x::uuid
              from t
             where a = :number::text and b = :store and c = :number;
            commit;
            """);

    @Test
    void statements_end_at_a_semicolon_and_their_variables_become_parameters() {
        assertThat(SCRIPT.statements())
                .containsExactly(
                        new Script.SqlStatement("begin", List.of()),
                        new Script.SqlStatement(
                                "select x::uuid\nfrom t\nwhere a = ?::text and b = ? and c = ?",
                                List.of("number", "store", "number")),
                        new Script.SqlStatement("commit", List.of()));
    }

    @Test
    void a_variable_is_drawn_from_its_range_and_another_is_computed_from_it() {
        for (int i = 0; i < 100; i++) {
            Map<String, Long> values = SCRIPT.next(Map.of("most", 7L, "store", 3L));

            assertThat(values.get("n")).isBetween(5L, 7L);
            assertThat(values).containsEntry("number", 1000 + values.get("n")).containsEntry("store", 3L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay.sql", "byNumber.sql"})
    void the_scripts_of_the_bench_are_whole_transactions_of_known_variables(String name) throws Exception {
        Script script = Script.parse(Filling.resource(name));
        Map<String, Long> values = script.next(Map.of("invoices", 10L, "store", 1L, "organization", 1L));

        assertThat(script.statements()).hasSizeGreaterThan(2);
        assertThat(script.statements().get(0).sql()).isEqualTo("begin");
        assertThat(script.statements().get(script.statements().size() - 1).sql())
                .isEqualTo("commit");
        assertThat(script.statements())
                .allSatisfy(it -> assertThat(values.keySet()).containsAll(it.parameters()));
    }
}
