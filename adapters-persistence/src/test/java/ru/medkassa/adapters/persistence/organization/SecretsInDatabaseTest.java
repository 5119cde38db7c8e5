package ru.medkassa.adapters.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.adapters.persistence.schema.Sql;
import ru.medkassa.adapters.persistence.schema.TestDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.organization.Change;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.application.organization.TestConnections;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;

/** A server that lost its key, or never had one, goes on serving cash desks and sends nothing. */
class SecretsInDatabaseTest {

    private static final String OTHER_KEY =
            Base64.getEncoder().encodeToString("another key of thirty-two bytes!".getBytes(StandardCharsets.US_ASCII));
    private static final MisAccess BASIC = TestConnections.basic("весьма тайный пароль");
    private static final MisAccess UNREADABLE = new MisAccess.Unreadable(Optional.of("Медкасса"));

    private final Organizations withKey = OrganizationsInDatabase.open();
    private final Organizations withoutKey = OrganizationsInDatabase.openWith(Map.of());
    private OrganizationId hospital;

    @BeforeEach
    void takeInAHospital() {
        hospital = TestEntities.inTransaction(() -> withKey.add(TestHospitals.aHospitalWithStores(2)))
                .id();
    }

    @Test
    void the_database_does_not_see_the_secret() throws SQLException {
        connect(withKey, BASIC, 0);

        String sealed = Sql.column(
                        TestDatabase.asOwner(),
                        "select encode(mis_secret, 'hex') from medkassa.organization where id = " + hospital.value())
                .get(0);
        assertThat(sealed)
                .hasSizeGreaterThan(66)
                .doesNotContain(HexFormat.of().formatHex("тайный".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_organisation_whose_secret_cannot_be_read_is_found_with_a_system_that_cannot_be_called() {
        connect(withKey, BASIC, 0);

        assertThat(endpoint(withoutKey)).isEqualTo(TestConnections.endpoint(UNREADABLE));
        assertThat(endpoint(withoutKey).isUsable()).isFalse();
        assertThat(endpoint(OrganizationsInDatabase.openWith(Map.of("medkassa.secrets.key", OTHER_KEY)))
                        .access())
                .isEqualTo(UNREADABLE);
        assertThat(find(withoutKey).stores()).hasSize(2);
    }

    @Test
    void a_new_key_reads_what_was_sealed_with_the_old_one() {
        connect(withKey, BASIC, 0);

        assertThat(endpoint(OrganizationsInDatabase.openWith(Map.of(
                                "medkassa.secrets.key",
                                OTHER_KEY,
                                "medkassa.secrets.old-keys",
                                OrganizationsInDatabase.KEY)))
                        .access())
                .isEqualTo(BASIC);
    }

    @Test
    void without_a_key_no_secret_is_stored_and_all_else_is() {
        assertThat(connect(withoutKey, BASIC, 0)).isEqualTo(Change.SECRET_CANNOT_BE_KEPT);
        assertThat(connect(withoutKey, new MisAccess.Nothing(), 0)).isEqualTo(Change.MADE);

        assertThat(endpoint(withoutKey)).isEqualTo(TestConnections.endpoint(new MisAccess.Nothing()));
    }

    @Test
    void what_cannot_be_read_is_kept_when_something_else_is_changed() {
        connect(withKey, BASIC, 0);
        connect(withoutKey, UNREADABLE, 1);

        assertThat(endpoint(OrganizationsInDatabase.open()).access()).isEqualTo(BASIC);
    }

    @Test
    void a_secret_that_somebody_moved_to_the_row_of_another_hospital_is_not_used() throws SQLException {
        connect(withKey, BASIC, 0);
        OrganizationId own = hospital;
        takeInAHospital();
        connect(withKey, TestConnections.basic("чужой"), 0);
        Sql.run(
                TestDatabase.asOwner(),
                "update medkassa.organization set mis_secret = (select mis_secret from medkassa.organization where id = "
                        + own.value() + ") where id = " + hospital.value());

        assertThat(endpoint(OrganizationsInDatabase.open()).access()).isEqualTo(UNREADABLE);
    }

    private Change connect(Organizations organizations, MisAccess access, long seen) {
        return TestEntities.inTransaction(
                () -> organizations.setConnection(hospital, TestConnections.connectedAs(access), seen));
    }

    private Organization find(Organizations organizations) {
        return TestEntities.inTransaction(() -> organizations.find(hospital)).orElseThrow();
    }

    private MisEndpoint endpoint(Organizations organizations) {
        return find(organizations).mis().flatMap(MisConnection::endpoint).orElseThrow();
    }
}
