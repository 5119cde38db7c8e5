package ru.medkassa.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A value is a record, an enum or one of a closed family; arithmetic that is nobody's stays within its package. */
final class BeAValue extends ArchCondition<JavaClass> {

    BeAValue() {
        super("be a record, an enum, a sealed interface or a closed set of functions");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean value = type.isRecord() || type.isEnum() || isSealedInterface(type) || isSetOfFunctions(type);
        events.add(new SimpleConditionEvent(type, value, type.getDescription() + " is no value"));
    }

    private static boolean isSealedInterface(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }

    private static boolean isSetOfFunctions(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getModifiers().contains(JavaModifier.FINAL)
                && type.getConstructors().stream()
                        .allMatch(it -> it.getModifiers().contains(JavaModifier.PRIVATE))
                && type.getMembers().stream()
                        .allMatch(it -> it.getModifiers().contains(JavaModifier.STATIC)
                                || type.getConstructors().contains(it));
    }
}
