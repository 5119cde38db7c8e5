package ru.medkassa.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** One rule of the house, under the name of the sentence it says. */
record Rule(String name, ArchRule archRule) {

    @Override
    public String toString() {
        return name;
    }
}
