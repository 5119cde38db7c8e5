package ru.medkassa.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.domain.Fresh;

/** How the schema comes to be what the program expects, and how a database that cannot be used is refused. */
class MigrationsTest {

    private final String database = "migrations_" + Fresh.number();
    private final DatabaseSettings settings = TestDatabase.settings(database);

    @BeforeEach
    void create() {
        TestDatabase.create(database);
    }

    @Test
    void an_empty_database_gets_the_schema_and_the_second_start_finds_it() {
        assertThat(new Migrations(settings).run()).isPositive();
        assertThat(new Migrations(settings).run()).isZero();
    }

    @Test
    void a_schema_that_a_newer_version_has_left_is_accepted() throws SQLException {
        new Migrations(settings).run();
        change("insert into medkassa.flyway_schema_history select 100, '100', 'newer', type, 'V100__newer.sql', 1,"
                + " installed_by, installed_on, 1, true from medkassa.flyway_schema_history where version = '1'");

        assertThat(new Migrations(settings).run()).isZero();
    }

    @Test
    void a_migration_that_was_changed_after_it_had_run_is_refused() throws SQLException {
        new Migrations(settings).run();
        change("update medkassa.flyway_schema_history set checksum = 1 where version = '4'");

        refused(settings, "was changed", "version 4");
    }

    @Test
    void a_role_of_the_server_that_does_not_exist_is_refused_by_the_name_of_its_setting() {
        refused(with(TestDatabase.OWNER, "nobody", TestDatabase.port(), database), "medkassa.db.user", "nobody");
    }

    @Test
    void an_owner_that_does_not_exist_is_refused_by_the_name_of_its_setting() {
        refused(with("nobody", TestDatabase.APP, TestDatabase.port(), database), "medkassa.db.owner.user");
    }

    @Test
    void a_database_that_does_not_exist_is_refused_by_the_name_of_its_setting() {
        refused(with(TestDatabase.OWNER, TestDatabase.APP, TestDatabase.port(), "nowhere"), "medkassa.db.name");
    }

    @Test
    void a_server_that_is_not_there_is_refused_by_the_names_of_its_settings() throws Exception {
        int unused;
        try (ServerSocket socket = new ServerSocket(0)) {
            unused = socket.getLocalPort();
        }

        refused(
                with(TestDatabase.OWNER, TestDatabase.APP, unused, database),
                "medkassa.db.host",
                "medkassa.db.port",
                "did not answer within 0 s");
    }

    @Test
    void a_role_that_may_not_create_the_schema_is_refused() {
        refused(
                with(TestDatabase.APP, TestDatabase.APP, TestDatabase.port(), database),
                "cannot be brought up to date");
    }

    private static DatabaseSettings with(String owner, String appRole, int port, String name) {
        return new DatabaseSettings(TestDatabase.HOST, port, name, owner, "", appRole, 0);
    }

    private void change(String statement) throws SQLException {
        Sql.run(TestDatabase.connections(TestDatabase.OWNER, database), statement);
    }

    private static void refused(DatabaseSettings settings, String... words) {
        assertThatThrownBy(() -> new Migrations(settings).run())
                .isInstanceOf(StartException.class)
                .hasMessageContainingAll(words)
                .message()
                .doesNotContain("\n");
    }
}
