package ru.medkassa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** What holds in every room. */
final class HouseRules {

    private static final String EMPTY_NAME = ".*[.$](\\w*(Impl|Manager|Helper|Utils?|DTO|Dto)|I[A-Z][a-z]\\w*)";

    private HouseRules() {}

    static ArchRule packages_have_no_cycles(House house) {
        return slices().matching(house.one("(**)")).should().beFreeOfCycles();
    }

    static ArchRule nobody_reads_the_wall_clock(House house) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(house.one("adapters.rest.door.Clocks"))
                .should()
                .accessTargetWhere(Machine.TELLS_THE_HOUR);
    }

    static ArchRule names_say_what_not_that(House house) {
        return CompositeArchRule.of(noClasses().should().haveNameMatching(EMPTY_NAME))
                .and(noClasses()
                        .that()
                        .areNotAssignableTo("jakarta.ws.rs.ext.ExceptionMapper")
                        .should()
                        .haveSimpleNameEndingWith("Mapper"));
    }

    static ArchRule nobody_prints_to_the_console(House house) {
        return noClasses().should(ACCESS_STANDARD_STREAMS);
    }
}
