package ru.medkassa.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.medkassa.domain.dictionary.MappedService;
import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.money.VatRate;
import ru.medkassa.domain.organization.OrganizationId;

class ChangeVatMappingTest {

    private static final OrganizationId HOSPITAL = new OrganizationId(1);
    private static final VatMapping WARD = of("W1");
    private static final VatMapping CERTIFICATE = of("C1");

    private final InMemoryVatMappings mappings = new InMemoryVatMappings();
    private final ChangeVatMapping change = new ChangeVatMapping(mappings);

    @Test
    void what_is_said_takes_the_place_of_what_was_seen() {
        assertThat(change.execute(HOSPITAL, WARD, VatMapping.NONE)).isEqualTo(Change.MADE);
        assertThat(change.execute(HOSPITAL, CERTIFICATE, WARD)).isEqualTo(Change.MADE);

        assertThat(new ReadVatMapping(mappings).execute(HOSPITAL)).isEqualTo(CERTIFICATE);
    }

    @Test
    void who_did_not_see_the_word_of_another_does_not_overwrite_it() {
        change.execute(HOSPITAL, WARD, VatMapping.NONE);

        assertThat(change.execute(HOSPITAL, CERTIFICATE, VatMapping.NONE)).isEqualTo(Change.OVERTAKEN);
        assertThat(mappings.find(HOSPITAL)).isEqualTo(WARD);
    }

    private static VatMapping of(String code) {
        return new VatMapping(
                List.of(new VatMapping.Entry(new MappedService.Coded(code), LocalDate.of(2026, 1, 1), VatRate.BASE)));
    }
}
