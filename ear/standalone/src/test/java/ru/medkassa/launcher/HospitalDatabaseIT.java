package ru.medkassa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HospitalDatabaseIT {

    @TempDir
    private static Path directory;

    private static OwnDatabase hospital;
    private static Database right;

    @BeforeAll
    static void start() throws Exception {
        hospital = new OwnDatabase(directory, OptionalInt.empty(), System.out);
        right = hospital.start();
    }

    @AfterAll
    static void stop() throws Exception {
        hospital.stop();
    }

    @Test
    void a_fitting_database_is_accepted() {
        assertThatCode(new HospitalDatabase(right)::check).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_of_either_role_is_named_and_not_shown() {
        Login wrongApplication = new Login(right.application().user(), "secret");
        Login wrongOwner = new Login(right.owner().user(), "secret");

        refused(new Database(right.host(), right.port(), right.name(), wrongApplication, right.owner()))
                .startsWith("MEDKASSA_DB_USER=medkassa_app or MEDKASSA_DB_PASSWORD is wrong")
                .doesNotContain("secret");
        refused(new Database(right.host(), right.port(), right.name(), right.application(), wrongOwner))
                .startsWith("MEDKASSA_DB_OWNER_USER=medkassa_owner or MEDKASSA_DB_OWNER_PASSWORD is wrong")
                .doesNotContain("secret");
    }

    @Test
    void a_missing_database_is_named() {
        refused(new Database(right.host(), right.port(), "elsewhere", right.application(), right.owner()))
                .startsWith("MEDKASSA_DB_NAME=elsewhere is wrong");
    }

    @Test
    void a_port_nobody_listens_at_is_named() {
        int silent = LoopbackPort.choose(OptionalInt.empty());

        refused(new Database(right.host(), silent, right.name(), right.application(), right.owner()))
                .startsWith("MEDKASSA_DB_HOST=127.0.0.1, MEDKASSA_DB_PORT=" + silent + " cannot be reached");
    }

    @Test
    void a_machine_that_does_not_exist_is_named() {
        refused(new Database("nowhere.invalid", right.port(), right.name(), right.application(), right.owner()))
                .startsWith("MEDKASSA_DB_HOST=nowhere.invalid")
                .endsWith("there is no machine of that name.");
    }

    private static AbstractStringAssert<?> refused(Database database) {
        return assertThat(message(database));
    }

    private static String message(Database database) {
        try {
            new HospitalDatabase(database).check();
            return "accepted";
        } catch (StartRefused e) {
            return e.getMessage();
        }
    }
}
