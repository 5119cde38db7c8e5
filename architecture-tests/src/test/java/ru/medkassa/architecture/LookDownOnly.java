package ru.medkassa.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;

/** Each subject knows those below it: an invoice is written without a payment, a payment never without an invoice. */
final class LookDownOnly extends ArchCondition<JavaClass> {

    /** Floors from the ground up. A new subject is given its place here before it is used. */
    private static final Map<String, Integer> FLOORS = Map.of(
            "money",
            0,
            "organization",
            1,
            "payer",
            1,
            "cashdesk",
            2,
            "invoice",
            3,
            "payment",
            4,
            "dictionary",
            5,
            "delivery",
            5);

    private final String domain;

    LookDownOnly(House house) {
        super("have a floor and know only subjects below it");
        this.domain = house.one("domain");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String subject = subject(type);
        Optional<Integer> floor = Optional.ofNullable(FLOORS.get(subject));
        if (floor.isEmpty()) {
            events.add(SimpleConditionEvent.violated(type, type.getDescription() + " has no floor in the domain"));
            return;
        }
        type.getDirectDependenciesFromSelf().stream()
                .filter(it -> isInDomain(it.getTargetClass()))
                .filter(it -> !subject(it.getTargetClass()).equals(subject))
                .forEach(it -> events.add(new SimpleConditionEvent(
                        it, isBelow(subject(it.getTargetClass()), floor.get()), it.getDescription())));
    }

    private static boolean isBelow(String subject, int floor) {
        return FLOORS.getOrDefault(subject, Integer.MAX_VALUE) < floor;
    }

    private boolean isInDomain(JavaClass type) {
        return type.getPackageName().startsWith(domain);
    }

    private String subject(JavaClass type) {
        return type.getPackageName().equals(domain) ? "" : type.getPackageName().substring(domain.length() + 1);
    }
}
