package ru.medkassa.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * A use case is one transaction and has one door, execute. A step that several use cases share has one door as well, with
 * a name of its own.
 */
final class DoOneThing extends ArchCondition<JavaClass> {

    DoOneThing() {
        super("have one public method, which is called execute if it is a transaction");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean transaction = Transaction.IS_OPENED_BY.test(type);
        if (!transaction && !type.isAnnotatedWith("jakarta.inject.Singleton")) {
            return;
        }
        List<JavaMethod> doors = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
        boolean one = doors.size() == 1
                && !Transaction.isOpenedByAMethodOf(type)
                && (!transaction || doors.get(0).getName().equals("execute"));
        events.add(new SimpleConditionEvent(type, one, type.getDescription() + " does not do one thing: " + doors));
    }
}
