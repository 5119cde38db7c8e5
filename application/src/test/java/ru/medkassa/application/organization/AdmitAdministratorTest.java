package ru.medkassa.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.application.identity.TestApiUsers.aClientOf;

import org.junit.jupiter.api.Test;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.TestOrganizations;

class AdmitAdministratorTest {

    private final InMemoryOrganizations organizations = new InMemoryOrganizations();
    private final AdmitAdministrator admit = new AdmitAdministrator(organizations);
    private final Organization hospital = organizations.add(TestHospitals.aHospitalWithoutMis());

    @Test
    void a_user_works_on_the_own_organisation_even_before_it_is_connected() {
        assertThat(admit.execute(aClientOf(hospital), hospital.ogrn())).contains(hospital);
    }

    @Test
    void somebody_elses_organisation_is_answered_like_one_that_does_not_exist() {
        Organization other = organizations.add(TestHospitals.aHospitalWithStores(1));

        assertThat(admit.execute(aClientOf(hospital), other.ogrn())).isEmpty();
        assertThat(admit.execute(aClientOf(hospital), TestOrganizations.freshOgrn()))
                .isEmpty();
    }
}
