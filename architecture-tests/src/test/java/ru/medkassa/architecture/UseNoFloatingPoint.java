package ru.medkassa.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** A tenth of a rouble is not a binary fraction: it is neither kept, nor passed, nor rounded in between as one. */
final class UseNoFloatingPoint extends ArchCondition<JavaClass> {

    private static final Set<String> FLOATING =
            Set.of("double", "float", "double[]", "float[]", Double.class.getName(), Float.class.getName());

    UseNoFloatingPoint() {
        super("use no floating point");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> isFloating(field.getType()))
                .forEach(field -> events.add(violated(type, field.getDescription())));
        type.getCodeUnits().stream()
                .filter(UseNoFloatingPoint::speaksFloating)
                .forEach(unit -> events.add(violated(type, unit.getDescription())));
        type.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> Stream.concat(
                                Stream.of(access.getTarget().getRawReturnType()),
                                access.getTarget().getRawParameterTypes().stream())
                        .anyMatch(UseNoFloatingPoint::isFloating))
                .forEach(access -> events.add(violated(type, access.getDescription())));
    }

    private static boolean speaksFloating(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .anyMatch(UseNoFloatingPoint::isFloating);
    }

    private static boolean isFloating(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().map(JavaClass::getName).anyMatch(FLOATING::contains);
    }

    private static SimpleConditionEvent violated(JavaClass type, String what) {
        return new SimpleConditionEvent(type, false, what + " is of floating point");
    }
}
