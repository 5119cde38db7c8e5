package ru.medkassa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.ANONYMOUS_CLASSES;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;

/** What would be true on paper, with a clerk and a stamp, knows no machine. */
final class DomainRules {

    private DomainRules() {}

    static ArchRule the_domain_knows_only_itself_and_the_jdk(House house) {
        return classes()
                .that()
                .resideInAPackage(house.domain())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        house.domain(),
                        "java.lang",
                        "java.math",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream");
    }

    static ArchRule the_domain_is_made_of_values(House house) {
        return classes()
                .that()
                .resideInAPackage(house.domain())
                .and(not(ANONYMOUS_CLASSES))
                .and()
                .doNotHaveSimpleName("package-info")
                .should(new BeAValue());
    }

    static ArchRule the_subjects_of_the_domain_stand_in_order(House house) {
        return classes().that().resideInAPackage(house.domain()).should(new LookDownOnly(house));
    }
}
