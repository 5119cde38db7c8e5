package ru.medkassa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementKindTest {

    @Test
    void two_spellings_of_the_same_work_are_of_one_kind() {
        assertThat(StatementKind.of("SELECT a.x,\n\tl.y from medkassa.invoice a\n\tleft join medkassa.invoice_line l"
                        + " on l.g=a.g where a.g=$1 for no key update of a"))
                .isEqualTo(StatementKind.of("select * from medkassa.invoice i join medkassa.invoice_line using (g)"
                        + " where i.g = ? for update"))
                .isPresent();
    }

    @Test
    void reading_and_holding_are_two_kinds() {
        assertThat(StatementKind.of("select x from medkassa.invoice"))
                .isNotEqualTo(StatementKind.of("select x from medkassa.invoice for update"));
    }

    @Test
    void what_touches_no_table_is_of_no_kind() {
        assertThat(StatementKind.of("select nextval('medkassa.payment_id')")).isEmpty();
        assertThat(StatementKind.of("select 1")).isEmpty();
        assertThat(StatementKind.of("BEGIN")).isEqualTo(Optional.of(new StatementKind("begin")));
    }

    @Test
    void of_a_log_the_connection_that_wrote_the_journal_counts() {
        String log = """
                2026-11-24 08:00:00.000 UTC [11] LOG:  execute <unnamed>: BEGIN
                2026-11-24 08:00:00.001 UTC [12] LOG:  statement: select 1 from medkassa.store
                2026-11-24 08:00:00.002 UTC [11] LOG:  execute S_2: select a
                \tfrom medkassa.invoice
                2026-11-24 08:00:00.003 UTC [11] LOG:  execute S_3/C_4: insert into medkassa.journal (a) values ($1)
                2026-11-24 08:00:00.004 UTC [11] LOG:  execute S_1: COMMIT
                """;

        assertThat(StatementKind.ofAll(StatementLog.statements(log).stream()))
                .isEqualTo(StatementKind.ofAll(Stream.of(
                        "begin", "select a from medkassa.invoice", "insert into medkassa.journal", "commit")));
        assertThat(StatementLog.statements("nothing")).isEqualTo(List.of());
    }
}
