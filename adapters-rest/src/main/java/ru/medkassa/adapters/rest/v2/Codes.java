package ru.medkassa.adapters.rest.v2;

import java.util.Optional;
import ru.medkassa.dialect.reading.Field;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.WholeNumbers;
import ru.medkassa.domain.dictionary.Dictionary;

/** Fields that hold a code of the organisation's dictionary. */
final class Codes {

    private Codes() {}

    static <M> Parsed<M> meaning(Field field, Dictionary<Integer, M> dictionary) {
        return field.read(WholeNumbers::parse).flatMap(code -> {
            Optional<M> meaning = code == code.intValue() ? dictionary.meaningOf(code.intValue()) : Optional.empty();
            return meaning.map(Parsed::value)
                    .orElseGet(() -> Parsed.malformed("поле " + field.name() + ": нет такого кода в справочнике"));
        });
    }
}
