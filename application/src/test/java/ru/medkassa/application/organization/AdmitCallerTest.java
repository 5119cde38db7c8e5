package ru.medkassa.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.application.identity.TestApiUsers.aClientOf;

import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.TestOrganizations;

class AdmitCallerTest {

    private final InMemoryOrganizations organizations = new InMemoryOrganizations();
    private final AdmitCaller admitCaller = new AdmitCaller(organizations);
    private final Organization hospital = organizations.add(TestHospitals.aHospitalWithStores(3));
    private final Store first = hospital.stores().get(0);
    private final Store second = hospital.stores().get(1);
    private final Store third = hospital.stores().get(2);

    @Test
    void a_caller_speaks_for_the_store_that_it_names_and_may_use_its_others() {
        assertThat(admit(aClientOf(hospital, first, second), second))
                .isEqualTo(Answer.given(new Tenant(hospital, second, Set.of(first.id()), Dictionaries.DEFAULTS)));
    }

    @Test
    void a_caller_of_one_store_has_no_others() {
        assertThat(admit(aClientOf(hospital, third), third))
                .isEqualTo(Answer.given(new Tenant(hospital, third, Set.of(), Dictionaries.DEFAULTS)));
    }

    @Test
    void a_store_that_is_not_the_callers_is_unknown() {
        assertThat(admit(aClientOf(hospital, first, second), third)).isEqualTo(refused(Refusal.TENANT_UNKNOWN));
    }

    @Test
    void a_store_that_does_not_exist_is_unknown() {
        assertThat(admitCaller.execute(aClientOf(hospital), hospital.ogrn(), TestOrganizations.freshOid()))
                .isEqualTo(refused(Refusal.TENANT_UNKNOWN));
    }

    @Test
    void an_organisation_that_does_not_exist_is_unknown() {
        assertThat(admitCaller.execute(aClientOf(hospital), TestOrganizations.freshOgrn(), first.oid()))
                .isEqualTo(refused(Refusal.TENANT_UNKNOWN));
    }

    @Test
    void somebody_elses_hospital_is_answered_like_one_that_does_not_exist() {
        Organization other = organizations.add(TestHospitals.aHospitalWithStores(1));
        Organization disconnected = organizations.add(TestHospitals.aHospitalWithoutMis());

        assertThat(admitCaller.execute(aClientOf(hospital), other.ogrn(), oidOf(other)))
                .isEqualTo(refused(Refusal.TENANT_UNKNOWN));
        assertThat(admitCaller.execute(aClientOf(hospital), disconnected.ogrn(), oidOf(disconnected)))
                .isEqualTo(refused(Refusal.TENANT_UNKNOWN));
    }

    @Test
    void the_organisation_of_the_caller_decides_even_if_a_store_of_another_was_given_to_it() {
        Organization other = organizations.add(TestHospitals.aHospitalWithStores(1));
        ApiUser own = aClientOf(hospital);
        ApiUser confused = new ApiUser(
                own.login(),
                own.passwordHash(),
                own.role(),
                true,
                hospital.id(),
                Set.of(first.id(), other.stores().get(0).id()));

        assertThat(admitCaller.execute(confused, other.ogrn(), oidOf(other)))
                .isEqualTo(refused(Refusal.TENANT_UNKNOWN));
        assertThat(admit(confused, first))
                .isEqualTo(Answer.given(new Tenant(hospital, first, Set.of(), Dictionaries.DEFAULTS)));
    }

    @Test
    void a_hospital_whose_information_system_is_not_connected_is_refused() {
        Organization disconnected = organizations.add(TestHospitals.aHospitalWithoutMis());

        assertThat(admitCaller.execute(aClientOf(disconnected), disconnected.ogrn(), oidOf(disconnected)))
                .isEqualTo(refused(Refusal.MIS_NOT_CONNECTED));
    }

    @Test
    void a_tenant_looks_here_first_and_then_everywhere_it_may() {
        Tenant tenant = new Tenant(hospital, second, Set.of(first.id()), Dictionaries.DEFAULTS);

        assertThat(tenant.here()).containsExactly(second.id());
        assertThat(tenant.allStores()).containsExactly(second.id(), first.id());
    }

    private Answer<Tenant> admit(ApiUser caller, Store store) {
        return admitCaller.execute(caller, hospital.ogrn(), store.oid());
    }

    private static Oid oidOf(Organization organization) {
        return organization.stores().get(0).oid();
    }

    private static Answer<Tenant> refused(Refusal refusal) {
        return Answer.refused(refusal);
    }
}
