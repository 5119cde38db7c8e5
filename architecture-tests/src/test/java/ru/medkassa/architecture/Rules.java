package ru.medkassa.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the house: every method of the rule books that makes one, so that none can be written and forgotten. */
final class Rules {

    private static final List<Class<?>> BOOKS =
            List.of(DomainRules.class, ApplicationRules.class, AdapterRules.class, HouseRules.class);

    private Rules() {}

    static Stream<Rule> of(House house) {
        return BOOKS.stream()
                .flatMap(book -> Stream.of(book.getDeclaredMethods()))
                .filter(method -> method.getReturnType() == ArchRule.class)
                .map(method -> new Rule(method.getName(), written(method, house)));
    }

    static Rule named(String name, House house) {
        return of(house).filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
    }

    private static ArchRule written(Method method, House house) {
        try {
            return (ArchRule) method.invoke(null, house);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A rule is a static method of a house: " + method, e);
        }
    }
}
