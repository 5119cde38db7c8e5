package ru.medkassa.adapters.rest.v2;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.dialect.reading.Dates;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.domain.payer.PersonName;

/** The payer in ByPayer and Ofd. The patronymic may be empty. */
record PayerFields(Parsed<LocalDate> birthday, Parsed<String> family, Parsed<String> name, Parsed<String> patronymic) {

    static PayerFields of(Parameters parameters, ZoneId zone) {
        return new PayerFields(
                parameters.field("birthday", "birthDate").read(node -> Dates.parseDay(node, zone)),
                parameters.field("family", "surname", "lastName").read(Texts::parse),
                parameters.field("name", "firstName").read(Texts::parse),
                parameters.field("ot", "patronymic", "middleName").read(Texts::parse));
    }

    Optional<Problem> problem(Optional<String> flawOfBody) {
        return Stream.of(
                        flawOfBody.map(flaw -> ErrorCode.BIRTHDAY_WRONG.naming().because(flaw)),
                        ErrorCode.BIRTHDAY_WRONG.unlessGiven(birthday),
                        ErrorCode.NAME_WRONG.unlessGiven(family),
                        ErrorCode.NAME_WRONG.unlessGiven(name),
                        ErrorCode.NAME_WRONG.ifMalformed(patronymic))
                .flatMap(Optional::stream)
                .findFirst();
    }

    PersonName fullName() {
        return new PersonName(
                family.toOptional().orElseThrow(),
                name.toOptional().orElseThrow(),
                patronymic.toOptional().orElse(""));
    }

    LocalDate day() {
        return birthday.toOptional().orElseThrow();
    }
}
