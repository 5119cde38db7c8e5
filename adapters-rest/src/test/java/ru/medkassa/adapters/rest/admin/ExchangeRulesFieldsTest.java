package ru.medkassa.adapters.rest.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.domain.organization.ExchangeRules;

class ExchangeRulesFieldsTest {

    private static final String FLAGS =
            "'changePayers':true,'changeServices':0,'documentRegister':'Нет','cleanUp':'да'";

    private final FieldFlaws flaws = new FieldFlaws();

    @Test
    void the_rules_are_set_as_they_are_said() {
        assertThat(read("{" + FLAGS + ",'keptDays':36500}"))
                .contains(new ExchangeRules(true, false, false, true, 36_500));
    }

    @Test
    void registers_are_kept_for_thirty_days_if_nothing_else_is_said() {
        assertThat(read("{" + FLAGS + "}")).contains(new ExchangeRules(true, false, false, true, 30));
    }

    @Test
    void each_rule_that_is_left_out_or_wrong_is_named() {
        assertThat(read("{'changePayers':'perhaps','keptDays':0}")).isEmpty();
        assertThat(flaws.reasons())
                .containsOnlyKeys("changePayers", "changeServices", "documentRegister", "cleanUp", "keptDays")
                .allSatisfy((field, reason) -> assertThat(reason).startsWith("поле " + field + ": "));
        assertThat(read("{" + FLAGS + ",'keptDays':36501}")).isEmpty();
    }

    private Optional<ExchangeRules> read(String body) {
        return ExchangeRulesFields.read(
                Parameters.of(null, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), flaws);
    }
}
