package ru.medkassa.adapters.rest.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.v2.WrittenJson;
import ru.medkassa.domain.dictionary.MappedService;
import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.money.VatRate;

class VatMappingFieldsTest {

    private static final UUID SERVICE = UUID.fromString("f333d67d-2e62-11eb-a211-0050baa12c6a");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final VatMapping MAPPING = new VatMapping(List.of(
            new VatMapping.Entry(new MappedService.Identified(SERVICE), DAY, VatRate.WITHOUT_VAT),
            new VatMapping.Entry(new MappedService.Coded("К-17"), DAY, VatRate.BASE),
            new VatMapping.Entry(new MappedService.Coded("К-17"), DAY.plusYears(1), VatRate.TEN_PERCENT)));

    private final FieldFlaws flaws = new FieldFlaws();

    @Test
    void what_is_shown_can_be_said_again() {
        assertThat(read(WrittenJson.text(VatMappingView.of(MAPPING)))).contains(MAPPING);
        assertThat(read("{'entries':[]}")).contains(VatMapping.NONE);
    }

    @Test
    void the_revision_follows_the_content() {
        assertThat(VatMappingView.of(MAPPING).revision())
                .isEqualTo(VatMappingView.of(MAPPING).revision())
                .isNotEqualTo(VatMappingView.of(VatMapping.NONE).revision())
                .isBetween(0L, 999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "entries; {}",
                "entries; {'entries':[1]}",
                "entries[0].service; {'entries':[{'from':'2026-01-01','rate':'base'}]}",
                "entries[0].rate; {'entries':[{'code':'A','from':'2026-01-01','rate':'0'}]}",
                "entries[0].rate; {'entries':[{'code':'A','from':'2026-01-01'}]}",
                "entries[0].from; {'entries':[{'code':'A','from':'31.02.2026','rate':5}]}",
                "entries[1]; {'entries':[{'code':'A','from':'2026-01-01','rate':5},{'code':'A','from':'01.01.2026','rate':7}]}"
            })
    void a_wrong_entry_is_named_in_a_sentence(String field, String body) {
        assertThat(read(body)).isEmpty();
        assertThat(flaws.reasons()).containsOnlyKeys(field);
        assertThat(flaws.reasons().get(field)).startsWith("поле " + field);
    }

    private Optional<VatMapping> read(String body) {
        return VatMappingFields.read(
                Parameters.of(null, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), flaws);
    }
}
