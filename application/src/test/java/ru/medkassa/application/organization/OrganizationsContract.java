package ru.medkassa.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.dictionary.Dictionary;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.invoice.Transition;
import ru.medkassa.domain.money.VatRate;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.TestOrganizations;
import ru.medkassa.domain.payment.PaymentKind;

/** What every {@link Organizations} keeps to. */
public abstract class OrganizationsContract extends PortContract {

    @Test
    void an_organisation_that_was_taken_in_is_found_by_its_ogrn_as_it_was_answered() {
        Organization added = aHospital(3);

        assertThat(found(added.ogrn())).contains(added);
    }

    @Test
    void an_organisation_is_found_by_our_own_number_too() {
        Organization added = aHospital(2);

        assertThat(inTransaction(() -> ports().organizations().find(added.id())))
                .contains(added);
        assertThat(inTransaction(() -> ports().organizations().find(new OrganizationId(Long.MAX_VALUE))))
                .isEmpty();
    }

    @Test
    void an_organisation_starts_with_the_rules_that_the_source_recommends() {
        Organization added = aHospital(1);

        assertThat(inTransaction(() -> ports().organizations().exchangeRules(added.id())))
                .isEqualTo(ExchangeRules.DEFAULTS);
    }

    @Test
    void an_organisation_is_taken_in_as_it_was_described() {
        NewOrganization described = new NewOrganization(
                "ООО «Ёлка & Ко» <филиал>",
                TestOrganizations.freshInn(),
                TestOrganizations.freshOgrn(),
                ZoneId.of("Asia/Kamchatka"),
                Optional.of(MisConnection.named("МИС «Север»")),
                List.of(
                        new NewOrganization.NewStore(TestOrganizations.freshOid(), "Второй корпус"),
                        new NewOrganization.NewStore(TestOrganizations.freshOid(), "Аптека")),
                Dictionaries.DEFAULTS);

        Organization added = added(described);

        assertThat(found(described.ogrn())).contains(added);
        assertThat(added)
                .returns(described.name(), Organization::name)
                .returns(described.inn(), Organization::inn)
                .returns(described.ogrn(), Organization::ogrn)
                .returns(described.zone(), Organization::zone)
                .returns(described.mis(), Organization::mis);
        assertThat(added.stores())
                .extracting(it -> new NewOrganization.NewStore(it.oid(), it.name()))
                .isEqualTo(described.stores());
    }

    @Test
    void an_organisation_whose_information_system_is_not_connected_is_found_without_one() {
        Organization added = added(TestHospitals.aHospitalWithoutMis());

        assertThat(found(added.ogrn()).orElseThrow().mis()).isEmpty();
    }

    @Test
    void an_organisation_that_was_not_taken_in_is_not_found() {
        assertThat(found(TestOrganizations.freshOgrn())).isEmpty();
    }

    @Test
    void organisations_and_their_stores_have_numbers_of_their_own() {
        Organization one = aHospital(2);
        Organization other = aHospital(2);

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(storesOf(one)).doesNotContainAnyElementsOf(storesOf(other)).doesNotHaveDuplicates();
    }

    @Test
    void an_organisation_is_not_taken_in_twice() {
        NewOrganization described = TestHospitals.aHospitalWithStores(1);
        Organization first = added(described);

        assertThatThrownBy(() -> added(described)).isInstanceOf(RuntimeException.class);

        assertThat(found(described.ogrn())).contains(first);
    }

    @Test
    void the_default_codes_come_back_as_they_were() {
        assertThat(dictionariesOf(aHospital(1))).isEqualTo(Dictionaries.DEFAULTS);
    }

    @Test
    void codes_of_an_organisation_of_its_own_come_back_as_they_were() {
        Dictionaries own = ownDictionaries();

        assertThat(dictionariesOf(added(TestHospitals.aHospitalWithCodes(own)))).isEqualTo(own);
    }

    /** Several codes for one meaning, a code with a decimal, large and zero codes, a kind without any code. */
    private static Dictionaries ownDictionaries() {
        Map<InvoiceState, Integer> states = new EnumMap<>(InvoiceState.class);
        for (InvoiceState state : InvoiceState.values()) {
            states.put(state, 100 * state.ordinal());
        }
        return new Dictionaries(
                Dictionary.of(Map.of(10, PaymentKind.CARD, 11, PaymentKind.CARD, 0, PaymentKind.CASH)),
                Dictionary.of(Map.of(2_000_000_000, InvoiceType.SALE, 7, InvoiceType.REFUND)),
                Dictionary.of(inverted(states)),
                Dictionary.of(Map.of(TaxCode.of("1.5"), VatRate.BASE, TaxCode.of("120"), VatRate.BASE)),
                Set.of(new Transition(InvoiceState.ISSUED, InvoiceState.OFD_SENT)));
    }

    private static Map<Integer, InvoiceState> inverted(Map<InvoiceState, Integer> codes) {
        Map<Integer, InvoiceState> meanings = new HashMap<>();
        codes.forEach((state, code) -> meanings.put(code, state));
        return meanings;
    }

    private Organization added(NewOrganization described) {
        return inTransaction(() -> ports().organizations().add(described));
    }

    private Optional<Organization> found(Ogrn ogrn) {
        return inTransaction(() -> ports().organizations().find(ogrn));
    }

    private Dictionaries dictionariesOf(Organization organization) {
        return inTransaction(() -> ports().organizations().dictionaries(organization.id()));
    }
}
