package ru.medkassa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** A use case says in what order, and together or not at all; it does nothing itself. */
final class ApplicationRules {

    private ApplicationRules() {}

    static ArchRule the_application_knows_the_domain_and_two_jakarta_words(House house) {
        return classes()
                .that()
                .resideInAPackage(house.application())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        house.application(),
                        house.domain(),
                        "jakarta.inject",
                        "jakarta.transaction",
                        "java.lang",
                        "java.math",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream");
    }

    static ArchRule a_use_case_does_one_thing(House house) {
        return classes().that().resideInAPackage(house.application()).should(new DoOneThing());
    }

    static ArchRule no_remote_call_inside_a_transaction(House house) {
        return classes().that(Transaction.IS_OPENED_BY).should(new NotReachRemoteCalls(house));
    }

    static ArchRule money_is_never_floating(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.domain(), house.application())
                .should(new UseNoFloatingPoint());
    }

    static ArchRule chance_comes_from_outside(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.domain(), house.application())
                .should()
                .accessTargetWhere(Machine.THROWS_DICE);
    }
}
