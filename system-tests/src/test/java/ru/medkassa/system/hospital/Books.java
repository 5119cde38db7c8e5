package ru.medkassa.system.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that the database holds at one moment, told by a digest of each table, and where the journal ends.
 */
public record Books(Map<String, String> digests, long lastJournalNumber) {

    private static final String TABLES = "select tablename from pg_tables where schemaname = 'medkassa'"
            + " and tablename not in ('journal', 'flyway_schema_history') order by tablename";
    private static final String DIGEST = "select '%1$s' as name,"
            + " md5(coalesce(string_agg(t::text, ';' order by t::text), '')) as digest from medkassa.%1$s t";

    public static Books now() {
        String digests = Database.rows(TABLES).stream()
                .map(table -> DIGEST.formatted(table.text("tablename")))
                .collect(Collectors.joining(" union all "));
        return new Books(
                Database.rows(digests).stream()
                        .collect(Collectors.toMap(it -> it.text("name"), it -> it.text("digest"))),
                Database.number("select coalesce(max(number), 0) from medkassa.journal"));
    }

    /** What has been written in the journal since then, oldest first. */
    public List<Row> journaledSince() {
        return Database.rows("select * from medkassa.journal where number > ? order by number", lastJournalNumber);
    }

    /** The only row that has been written in the journal since then. */
    public Row oneJournaledSince() {
        List<Row> rows = journaledSince();
        assertThat(rows).as("rows of the journal").hasSize(1);
        return rows.get(0);
    }

    /** Asserts that nothing has happened since then besides one row in the journal, and gives that row. */
    public Row nothingButOneJournaledSince() {
        assertUnchanged();
        return oneJournaledSince();
    }

    public void assertUnchanged() {
        assertThat(now().digests()).as("tables").isEqualTo(digests);
    }
}
