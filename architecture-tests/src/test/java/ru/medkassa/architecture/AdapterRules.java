package ru.medkassa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.sql.SQLException;

/** Each adapter speaks one foreign language, and nobody else in the house speaks it. */
final class AdapterRules {

    private static final DescribedPredicate<JavaClass> TABLES = resideInAnyPackage(
            "jakarta.persistence..",
            "java.sql..",
            "javax.sql..",
            "org.flywaydb..",
            "org.hibernate..",
            "org.postgresql..");

    private static final DescribedPredicate<JavaClass> START_OF_THE_SERVER =
            belongToAnyOf(ServletContextListener.class, ServletContextEvent.class, WebListener.class);

    private AdapterRules() {}

    static ArchRule adapters_hide_behind_ports(House house) {
        return classes()
                .that()
                .resideOutsideOfPackage(house.application())
                .and(areBehindAPortOf(house))
                .should()
                .notBePublic();
    }

    static ArchRule adapters_do_not_know_each_other(House house) {
        return slices().matching(house.one("adapters.(*)..")).should().notDependOnEachOther();
    }

    static ArchRule nobody_inside_knows_an_adapter(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.adapters())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.adapters());
    }

    static ArchRule rest_stays_at_the_door(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.rest(), house.demonstration())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..");
    }

    /** Whoever speaks with the world speaks the dialect, and leaves the writing to it. */
    static ArchRule json_is_read_and_written_by_the_dialect(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.rest(), house.dialect(), house.demonstration())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.json..");
    }

    static ArchRule the_demonstration_only_hears_the_server_start(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.demonstration())
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..")
                        .and(not(START_OF_THE_SERVER)));
    }

    static ArchRule tables_stay_in_the_cellar(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.persistence())
                .and()
                .doNotHaveFullyQualifiedName(outage(house))
                .should()
                .dependOnClassesThat(TABLES);
    }

    /** The door must tell a database that is away from a fault of ours, and needs the name of the failure for it. */
    static ArchRule the_door_knows_no_more_of_tables_than_their_outage(House house) {
        return classes()
                .that()
                .haveFullyQualifiedName(outage(house))
                .should()
                .onlyDependOnClassesThat(not(TABLES).or(assignableTo(SQLException.class)));
    }

    private static String outage(House house) {
        return house.one("adapters.rest.door.Outage");
    }

    private static DescribedPredicate<JavaClass> areBehindAPortOf(House house) {
        DescribedPredicate<JavaClass> port =
                resideInAPackage(house.application()).and(JavaClass.Predicates.INTERFACES);
        return DescribedPredicate.describe(
                "are behind a port", type -> type.getAllRawInterfaces().stream().anyMatch(port));
    }
}
