package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.organization.InMemoryOrganizations;
import ru.medkassa.application.organization.ReadMisConnection;
import ru.medkassa.application.organization.TestConnections;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;

class TestMisConnectionTest {

    private static final MisAnswer VERSION = new MisAnswer.Answered(200, Optional.empty(), "");

    private final InMemoryOrganizations organizations = new InMemoryOrganizations();
    private final Organization hospital = organizations.add(TestHospitals.aHospitalWithStores(1));
    private final List<MisEndpoint> asked = new ArrayList<>();
    private final TestMisConnection test = new TestMisConnection(new ReadMisConnection(organizations), endpoint -> {
        asked.add(endpoint);
        return VERSION;
    });

    @Test
    void the_system_is_asked_as_it_is_connected() {
        connect(TestConnections.connectedAs(TestConnections.basic("пароль")));

        assertThat(test.execute(hospital.id())).contains(VERSION);
        assertThat(asked).containsExactly(TestConnections.endpoint(TestConnections.basic("пароль")));
    }

    @Test
    void a_system_that_has_no_address_is_not_asked() {
        connect(MisConnection.named("МИС"));

        assertThat(test.execute(hospital.id())).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void a_system_whose_password_cannot_be_read_is_not_asked() {
        connect(TestConnections.connectedAs(new MisAccess.Unreadable(Optional.of("Медкасса"))));

        assertThat(test.execute(hospital.id())).contains(TestMisConnection.UNREADABLE);
        assertThat(asked).isEmpty();
    }

    private void connect(MisConnection connection) {
        organizations.setConnection(hospital.id(), connection, 0);
    }
}
