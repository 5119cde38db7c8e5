package ru.medkassa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDatabaseIT {

    /** Shared: what one test leaves is a former run to the next. */
    @TempDir
    private static Path directory;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private OwnDatabase own;
    private Database database;

    @BeforeEach
    void start() throws Exception {
        own = new OwnDatabase(directory, OptionalInt.empty(), new PrintStream(told, true, StandardCharsets.UTF_8));
        database = own.start();
    }

    @AfterEach
    void stop() throws Exception {
        own.stop();
    }

    @Test
    void what_was_written_in_one_run_is_there_in_the_next() throws Exception {
        update("create table kept as select 'Ёлочка' as word");
        own.stop();
        start();

        assertThat(query(database.owner(), "select word from kept")).isEqualTo("Ёлочка");
        update("drop table kept");
    }

    @Test
    void nothing_answered_is_lost_with_the_power() throws SQLException {
        for (String option : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(query(database.application(), "show " + option))
                    .as(option)
                    .isEqualTo("on");
        }
    }

    @Test
    void nobody_but_this_machine_reaches_the_database() throws Exception {
        assertThat(query(database.application(), "show listen_addresses")).isEqualTo("127.0.0.1");
        for (InetAddress address :
                InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!address.isLoopbackAddress()) {
                assertThatThrownBy(() -> new Socket(address, database.port()).close())
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void the_database_holds_any_letter() throws SQLException {
        assertThat(query(database.application(), "show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void russian_letters_are_known_in_both_cases() throws SQLException {
        assertThat(query(database.application(), "select lower('ЁЛКИНА')")).isEqualTo("ёлкина");
    }

    @Test
    void nobody_enters_with_a_wrong_password() {
        for (String user : List.of("postgres", "medkassa_owner", "medkassa_app")) {
            for (String password : List.of("", user, "postgres")) {
                assertThatThrownBy(() ->
                                database.connect(new Login(user, password)).close())
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void the_role_of_daily_work_makes_no_tables() {
        assertThatThrownBy(() -> query(database.application(), "create table mine (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_passwords_are_for_the_owner_of_the_directory_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("database.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void lost_passwords_are_made_anew_and_the_data_stay() throws Exception {
        update("create table kept as select 1 as number");
        own.stop();
        Files.delete(directory.resolve("database.properties"));
        String before = database.application().password();
        start();

        assertThat(database.application().password()).isNotEqualTo(before);
        assertThat(query(database.owner(), "select number from kept")).isEqualTo("1");
        update("drop table kept");
    }

    @Test
    void a_postgresql_left_by_a_killed_run_is_stopped_before_the_next() throws Exception {
        ProcessHandle orphan = postmaster();

        start();

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("an earlier run had left behind");
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(30));
        assertThat(query(database.application(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_killed_postgresql_whose_number_another_program_has_got_is_no_hindrance() throws Exception {
        ProcessHandle killed = postmaster();
        killed.destroyForcibly();
        killed.onExit().join();
        Path note = directory.resolve("postgres/postmaster.pid");
        Process another = new ProcessBuilder("cat").start();
        Files.writeString(note, Files.readString(note).replaceFirst("\\d+", String.valueOf(another.pid())));
        try {
            start();

            assertThat(another.isAlive()).isTrue();
            assertThat(query(database.application(), "select 1")).isEqualTo("1");
        } finally {
            another.destroy();
        }
    }

    @Test
    void a_taken_port_is_named() {
        assertThatThrownBy(() -> LoopbackPort.choose(OptionalInt.of(database.port())))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("MEDKASSA_POSTGRES_PORT=" + database.port());
    }

    private static ProcessHandle postmaster() throws IOException {
        return Postmaster.of(directory.resolve("postgres")).orElseThrow().process();
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.connect(database.owner());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(Login login, String sql) throws SQLException {
        try (Connection connection = database.connect(login);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
