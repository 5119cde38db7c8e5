package ru.medkassa.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** A house with the rooms of Medkassa: the product itself, or its copy in which every rule is broken. */
record House(String root) {

    static final House MEDKASSA = new House("ru.medkassa");
    static final House OF_SINNERS = new House("ru.medkassa.architecture.sinners");

    static JavaClasses medkassa() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(MEDKASSA.root);
    }

    static JavaClasses ofSinners() {
        return new ClassFileImporter().importPackages(OF_SINNERS.root);
    }

    String domain() {
        return within("domain");
    }

    String application() {
        return within("application");
    }

    String adapters() {
        return within("adapters");
    }

    String rest() {
        return within("adapters.rest");
    }

    String persistence() {
        return within("adapters.persistence");
    }

    String dialect() {
        return within("dialect");
    }

    String demonstration() {
        return within("demonstration");
    }

    /** The full name of something that the house has once. */
    String one(String name) {
        return root + "." + name;
    }

    boolean has(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private String within(String room) {
        return one(room) + "..";
    }
}
