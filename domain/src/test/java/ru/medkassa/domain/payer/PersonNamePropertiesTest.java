package ru.medkassa.domain.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonNamePropertiesTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Property(seed = "20220310")
    void case_spaces_and_the_letter_yo_do_not_matter(@ForAll("names") PersonName name) {
        assertThat(respelt(name).matchingKey()).isEqualTo(name.matchingKey());
    }

    @Property(seed = "20220311")
    void a_key_is_the_key_of_its_own_parts(@ForAll("names") PersonName name) {
        String[] parts = name.matchingKey().split("\\|", -1);

        assertThat(parts).hasSize(3);
        assertThat(new PersonName(parts[0], parts[1], parts[2]).matchingKey()).isEqualTo(name.matchingKey());
    }

    @Property(seed = "20220312")
    void one_letter_more_makes_another_name(@ForAll("names") PersonName name) {
        assertThat(new PersonName(name.family() + "Щ", name.name(), name.patronymic()).matchingKey())
                .isNotEqualTo(name.matchingKey());
    }

    @Property(seed = "20220313")
    void nothing_of_a_name_is_shown(@ForAll("names") PersonName name) {
        assertThat(name.toString()).isEqualTo("PersonName[***]");
    }

    @Provide
    Arbitrary<PersonName> names() {
        Arbitrary<String> part = Arbitraries.strings()
                .withCharRange('А', 'я')
                .withChars('Ё', 'ё', ' ', '-', '\u00A0', '|', '\'')
                .withCharRange('A', 'z')
                .ofMaxLength(12);
        return Combinators.combine(part, part, part).as(PersonName::new);
    }

    private static PersonName respelt(PersonName name) {
        return new PersonName(
                "\t" + name.family().toLowerCase(RUSSIAN) + " ",
                "\u00A0 " + name.name().toUpperCase(RUSSIAN).replace('Ё', 'Е'),
                name.patronymic().replace(" ", " \u00A0 "));
    }
}
