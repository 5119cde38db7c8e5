package ru.medkassa.adapters.rest.admin;

import java.util.Optional;
import ru.medkassa.dialect.reading.Flags;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.WholeNumbers;
import ru.medkassa.domain.organization.ExchangeRules;

/** The fields by which an administrator sets the rules of the exchange: all of them, but the days may be left out. */
final class ExchangeRulesFields {

    private static final String EXPECTED = "ожидалось true или false";

    private ExchangeRulesFields() {}

    /** Empty if something is wrong, which the flaws tell. */
    static Optional<ExchangeRules> read(Parameters parameters, FieldFlaws flaws) {
        Optional<Boolean> changePayers = flag("changePayers", parameters, flaws);
        Optional<Boolean> changeServices = flag("changeServices", parameters, flaws);
        Optional<Boolean> documentRegister = flag("documentRegister", parameters, flaws);
        Optional<Boolean> cleanUp = flag("cleanUp", parameters, flaws);
        int keptDays = flaws.taken(
                        "keptDays",
                        parameters.field("keptDays").read(WholeNumbers::parse).flatMap(ExchangeRulesFields::days))
                .orElse(ExchangeRules.DEFAULTS.keptDays());
        return flaws.reasons().isEmpty()
                ? Optional.of(new ExchangeRules(
                        changePayers.orElseThrow(),
                        changeServices.orElseThrow(),
                        documentRegister.orElseThrow(),
                        cleanUp.orElseThrow(),
                        keptDays))
                : Optional.empty();
    }

    private static Optional<Boolean> flag(String name, Parameters parameters, FieldFlaws flaws) {
        return flaws.required(name, parameters.field(name).read(Flags::parse), EXPECTED);
    }

    private static Parsed<Integer> days(long days) {
        return ExchangeRules.isKeptDays(days) ? Parsed.value((int) days) : Parsed.malformed("от 1 до 36500 дней");
    }
}
