package ru.medkassa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What a machine knows and a test cannot repeat: the hour on its wall, and chance. */
final class Machine {

    static final DescribedPredicate<JavaAccess<?>> TELLS_THE_HOUR =
            describe("tells the hour", access -> tellsTheHour(access.getTarget()));
    static final DescribedPredicate<JavaAccess<?>> THROWS_DICE =
            describe("throws dice", access -> throwsDice(access.getTarget()));

    private static final Set<String> DICE = Set.of(
            Random.class.getName(),
            SecureRandom.class.getName(),
            ThreadLocalRandom.class.getName(),
            "java.util.SplittableRandom");

    private Machine() {}

    private static boolean tellsTheHour(AccessTarget target) {
        String owner = target.getOwner().getName();
        return isNowWithoutAClock(target, owner)
                || owner.equals(Clock.class.getName())
                        && target.getName().matches("system.*|tick(Seconds|Minutes|Millis)")
                || owner.equals(System.class.getName()) && target.getName().equals("currentTimeMillis")
                || owner.equals("java.util.Calendar") && target.getName().equals("getInstance")
                || owner.equals(Date.class.getName())
                        && parameters(target).isEmpty()
                        && target.getName().equals("<init>");
    }

    /** Every now() of java.time may be given a clock, and is deterministic then. */
    private static boolean isNowWithoutAClock(AccessTarget target, String owner) {
        return owner.startsWith("java.time.")
                && target.getName().equals("now")
                && !parameters(target).contains(Clock.class.getName());
    }

    private static boolean throwsDice(AccessTarget target) {
        String owner = target.getOwner().getName();
        return DICE.contains(owner)
                || owner.equals(UUID.class.getName()) && target.getName().equals("randomUUID")
                || owner.equals(Math.class.getName()) && target.getName().equals("random");
    }

    private static List<String> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(it -> it.getName()).toList()
                : List.of();
    }
}
