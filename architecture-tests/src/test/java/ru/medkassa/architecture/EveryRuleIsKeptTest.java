package ru.medkassa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryRuleIsKeptTest {

    /** What starts the server, what measures it and what it talks to stand outside the house; they talk on a console. */
    private static final Set<String> OUTSIDE =
            Set.of("ru.medkassa.launcher", "ru.medkassa.benchmarks", "ru.medkassa.standin");

    private static final JavaClasses MEDKASSA = House.medkassa();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void every_rule_is_kept(Rule rule) {
        rule.archRule().check(MEDKASSA);
    }

    static Stream<Rule> every_rule_is_kept() {
        return Rules.of(House.MEDKASSA);
    }

    @Test
    void every_package_of_the_product_is_inspected() {
        assertThat(Rooms.packages(Rooms.MEDKASSA)
                        .map(SourcePackage::name)
                        .filter(name -> !OUTSIDE.contains(name))
                        .filter(name -> !MEDKASSA.containPackage(name)))
                .as("packages of rooms that this room does not depend on")
                .isEmpty();
    }
}
