package ru.medkassa.adapters.rest.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.domain.organization.FeedTerms;

class FeedFieldsTest {

    private final FieldFlaws flaws = new FieldFlaws();

    @Test
    void a_feed_is_read_as_it_is_said() {
        assertThat(read("{'address':'https://mis.example:8443/feed/?store=17','everySeconds':10}"))
                .contains(new FeedTerms("https://mis.example:8443/feed/?store=17", Duration.ofSeconds(10)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "address; {'everySeconds':60}",
                "address; {'address':'mis.example/feed','everySeconds':60}",
                "address; {'address':'https://a:b@mis.example/feed','everySeconds':60}",
                "address; {'address':'https://mis_of_ours/feed','everySeconds':60}",
                "address; {'address':'https://mis.example/%zz','everySeconds':60}",
                "everySeconds; {'address':'https://mis.example'}",
                "everySeconds; {'address':'https://mis.example','everySeconds':9}",
                "everySeconds; {'address':'https://mis.example','everySeconds':86401}",
                "everySeconds; {'address':'https://mis.example','everySeconds':'a minute'}"
            })
    void a_wrong_field_is_named_in_a_sentence(String field, String body) {
        assertThat(read(body)).isEmpty();
        assertThat(flaws.reasons()).containsOnlyKeys(field);
        assertThat(flaws.reasons().get(field)).startsWith("поле " + field + ": ");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(read("{}")).isEmpty();
        assertThat(flaws.reasons()).containsOnlyKeys("address", "everySeconds");
    }

    private Optional<FeedTerms> read(String body) {
        return FeedFields.read(Parameters.of(null, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), flaws);
    }
}
