package ru.medkassa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryRuleReportsItsSinnersTest {

    private static final JavaClasses CLASSES = House.ofSinners();
    private static final Reported REPORTED = new Reported(House.OF_SINNERS, CLASSES);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void every_rule_reports_its_sinners_and_nobody_else(Rule rule) {
        assertThat(REPORTED.in(
                        rule.archRule().evaluate(CLASSES).getFailureReport().getDetails()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Sinners.of(rule.name()));
    }

    static Stream<Rule> every_rule_reports_its_sinners_and_nobody_else() {
        return Rules.of(House.OF_SINNERS);
    }

    @Test
    void nobody_is_accused_of_breaking_a_rule_that_is_not_there() {
        assertThat(Rules.of(House.OF_SINNERS).map(Rule::name)).containsExactlyInAnyOrderElementsOf(Sinners.rules());
    }
}
