package ru.medkassa.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.Secret;
import ru.medkassa.domain.organization.TestOrganizations;

/** What every {@link Organizations} keeps to when an administrator changes a setting. */
public abstract class OrganizationSettingsContract extends PortContract {

    private static final MisConnection CONNECTED = TestConnections.connectedAs(TestConnections.basic("пароль-1"));
    private static final ExchangeRules RULES = new ExchangeRules(false, true, false, true, 36_500);

    private Organization hospital;

    @BeforeEach
    void takeInAHospital() {
        hospital = aHospital(1);
    }

    @Test
    void a_setting_that_was_never_changed_has_revision_zero() {
        assertThat(connection()).isEqualTo(new Revision<>(hospital.mis(), 0));
        assertThat(rules()).isEqualTo(new Revision<>(ExchangeRules.DEFAULTS, 0));
    }

    @Test
    void a_connection_comes_back_as_it_was_given_and_counts_at_once() {
        find();

        assertThat(connect(CONNECTED, 0)).isEqualTo(Change.MADE);

        assertThat(connection()).isEqualTo(new Revision<>(Optional.of(CONNECTED), 1));
        assertThat(find().mis()).contains(CONNECTED);
        assertThat(inTransaction(() -> ports().organizations().find(hospital.ogrn()))
                        .orElseThrow()
                        .mis())
                .contains(CONNECTED);
    }

    @Test
    void every_way_to_show_who_we_are_comes_back() {
        MisConnection bearer = TestConnections.connectedAs(new MisAccess.Bearer(new Secret("t".repeat(2_000))));
        MisConnection nothing = TestConnections.connectedAs(new MisAccess.Nothing());

        connect(bearer, 0);
        assertThat(find().mis()).contains(bearer);
        connect(nothing, 1);
        assertThat(find().mis()).contains(nothing);
        connect(MisConnection.named("МИС без адреса"), 2);
        assertThat(find().mis()).contains(MisConnection.named("МИС без адреса"));
    }

    @Test
    void the_defaults_of_a_connection_come_back() {
        MisConnection plain = new MisConnection(
                "МИС",
                Optional.of(new MisEndpoint(
                        "http://10.0.0.1",
                        new MisAccess.Nothing(),
                        Optional.empty(),
                        Duration.ofMillis(100),
                        Duration.ofSeconds(300),
                        1,
                        false)));

        connect(plain, 0);

        assertThat(find().mis()).contains(plain);
    }

    @Test
    void a_hospital_is_taken_in_with_its_connection() {
        NewOrganization described = new NewOrganization(
                "Больница",
                TestOrganizations.freshInn(),
                TestOrganizations.freshOgrn(),
                TestHospitals.MOSCOW,
                Optional.of(CONNECTED),
                hospital.stores().stream()
                        .map(it -> new NewOrganization.NewStore(it.oid(), it.name()))
                        .toList(),
                Dictionaries.DEFAULTS);

        Organization added = inTransaction(() -> ports().organizations().add(described));

        assertThat(added.mis()).contains(CONNECTED);
        assertThat(inTransaction(() -> ports().organizations().find(added.id())))
                .contains(added);
    }

    @Test
    void rules_come_back_as_they_were_given_and_count_at_once() {
        inTransaction(() -> ports().organizations().exchangeRules(hospital.id()));

        assertThat(set(RULES, 0)).isEqualTo(Change.MADE);

        assertThat(rules()).isEqualTo(new Revision<>(RULES, 1));
        assertThat(inTransaction(() -> ports().organizations().exchangeRules(hospital.id())))
                .isEqualTo(RULES);
    }

    @Test
    void who_did_not_see_the_change_of_another_does_not_overwrite_it() {
        connect(CONNECTED, 0);
        set(RULES, 0);

        assertThat(connect(MisConnection.named("МИС"), 0)).isEqualTo(Change.OVERTAKEN);
        assertThat(connect(MisConnection.named("МИС"), 2)).isEqualTo(Change.OVERTAKEN);
        assertThat(set(ExchangeRules.DEFAULTS, 0)).isEqualTo(Change.OVERTAKEN);

        assertThat(connection()).isEqualTo(new Revision<>(Optional.of(CONNECTED), 1));
        assertThat(rules()).isEqualTo(new Revision<>(RULES, 1));
    }

    @Test
    void a_change_that_is_undone_was_never_made() {
        assertThatThrownBy(() -> change(() -> {
                    ports().organizations().setConnection(hospital.id(), CONNECTED, 0);
                    ports().organizations().find(hospital.id());
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        if (undoes()) {
            assertThat(find().mis()).isEqualTo(hospital.mis());
            assertThat(connection().number()).isZero();
        }
    }

    @Test
    void a_change_is_of_one_hospital_alone() {
        Organization other = aHospital(1);

        connect(CONNECTED, 0);
        set(RULES, 0);

        assertThat(inTransaction(() -> ports().organizations().connection(other.id())))
                .isEqualTo(new Revision<>(other.mis(), 0));
        assertThat(inTransaction(() -> ports().organizations().rules(other.id())))
                .isEqualTo(new Revision<>(ExchangeRules.DEFAULTS, 0));
    }

    /** Whether a transaction that fails is undone, which a server that forgets everything does not do. */
    protected abstract boolean undoes();

    private Organization find() {
        return inTransaction(() -> ports().organizations().find(hospital.id())).orElseThrow();
    }

    private Revision<Optional<MisConnection>> connection() {
        OrganizationId id = hospital.id();
        return inTransaction(() -> ports().organizations().connection(id));
    }

    private Revision<ExchangeRules> rules() {
        return inTransaction(() -> ports().organizations().rules(hospital.id()));
    }

    private Change connect(MisConnection connection, long seen) {
        return inTransaction(() -> ports().organizations().setConnection(hospital.id(), connection, seen));
    }

    private Change set(ExchangeRules rules, long seen) {
        return inTransaction(() -> ports().organizations().setRules(hospital.id(), rules, seen));
    }
}
