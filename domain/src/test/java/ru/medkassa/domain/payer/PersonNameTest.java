package ru.medkassa.domain.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    private static final PersonName NAME = new PersonName("Королёва", "Анна Мария", "Петровна");

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "королёва,анна мария,петровна",
                "КОРОЛЁВА,АННА МАРИЯ,ПЕТРОВНА",
                "Королева,Анна Мария,Петровна",
                " Королёва ,Анна  \t Мария,\u00A0Петровна\u00A0"
            })
    void two_spellings_of_one_name_match(String family, String name, String patronymic) {
        assertThat(new PersonName(family, name, patronymic).matchingKey()).isEqualTo(NAME.matchingKey());
    }

    @ParameterizedTest
    @CsvSource({
        "Королев, Анна Мария, Петровна",
        "Королёва, АннаМария, Петровна",
        "Королёва, Анна Мария, ''",
        "Королёва, Анна, Мария Петровна",
        "Королёва Анна, Мария, Петровна",
        "Анна Мария, Королёва, Петровна"
    })
    void two_names_do_not_match(String family, String name, String patronymic) {
        assertThat(new PersonName(family, name, patronymic).matchingKey()).isNotEqualTo(NAME.matchingKey());
    }

    @Test
    void the_sign_between_the_parts_cannot_be_forged() {
        assertThat(new PersonName("А|Б", "В", "Г").matchingKey())
                .isNotEqualTo(new PersonName("А", "Б|В", "Г").matchingKey())
                .isNotEqualTo(new PersonName("А", "Б", "В|Г").matchingKey());
    }

    @Test
    void a_name_says_nothing_of_itself() {
        assertThat(NAME).hasToString("PersonName[***]");
    }

    @Test
    void a_payer_says_nothing_of_itself() {
        Payer payer = new Payer(
                Optional.of(new UUID(1, 2)),
                NAME,
                Optional.of(LocalDate.of(1980, 2, 29)),
                "89997776655",
                "test@test.tost");

        assertThat(payer).hasToString("Payer[***]");
    }
}
