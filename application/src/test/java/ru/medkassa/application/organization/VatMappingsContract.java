package ru.medkassa.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.dictionary.MappedService;
import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.money.VatRate;
import ru.medkassa.domain.organization.OrganizationId;

/** What every {@link VatMappings} keeps to. */
public abstract class VatMappingsContract extends PortContract {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    protected abstract VatMappings mappings();

    @Test
    void where_nobody_has_said_anything_there_is_nothing() {
        OrganizationId hospital = aHospital(1).id();

        assertThat(found(hospital)).isEqualTo(VatMapping.NONE);
    }

    @Test
    void what_was_said_comes_back_and_is_nobody_elses() {
        OrganizationId hospital = aHospital(1).id();
        OrganizationId other = aHospital(1).id();
        VatMapping said = new VatMapping(List.of(
                new VatMapping.Entry(new MappedService.Identified(Fresh.uuid()), DAY, VatRate.WITHOUT_VAT),
                new VatMapping.Entry(new MappedService.Coded("W1"), DAY, VatRate.BASE),
                new VatMapping.Entry(new MappedService.Coded("W1"), DAY.plusDays(1), VatRate.TEN_PERCENT)));

        change(() -> mappings().replace(hospital, said));

        assertThat(found(hospital).entries()).containsExactlyInAnyOrderElementsOf(said.entries());
        assertThat(found(other)).isEqualTo(VatMapping.NONE);
    }

    @Test
    void the_later_word_stands_in_the_place_of_the_earlier() {
        OrganizationId hospital = aHospital(1).id();
        VatMapping later = new VatMapping(
                List.of(new VatMapping.Entry(new MappedService.Coded("W1"), DAY, VatRate.SEVEN_PERCENT)));
        change(() -> mappings()
                .replace(
                        hospital,
                        new VatMapping(
                                List.of(new VatMapping.Entry(new MappedService.Coded("W1"), DAY, VatRate.BASE)))));

        change(() -> mappings().replace(hospital, later));
        assertThat(found(hospital)).isEqualTo(later);

        change(() -> mappings().replace(hospital, VatMapping.NONE));
        assertThat(found(hospital)).isEqualTo(VatMapping.NONE);
    }

    private VatMapping found(OrganizationId organization) {
        return inTransaction(() -> mappings().find(organization));
    }
}
