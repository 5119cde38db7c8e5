package ru.medkassa.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A fiscal register answers in half a minute; nobody may hold a lock that long. The way is followed from the use case
 * through its ports to the adapters behind them.
 */
final class NotReachRemoteCalls extends ArchCondition<JavaClass> {

    private static final DescribedPredicate<JavaClass> REMOTE = JavaClass.Predicates.resideInAnyPackage(
                    "java.net.http..",
                    "java.rmi..",
                    "jakarta.mail..",
                    "jakarta.ws.rs.client..",
                    "org.eclipse.microprofile.rest.client..")
            .or(JavaClass.Predicates.belongToAnyOf(
                    Socket.class, URL.class, URLConnection.class, HttpURLConnection.class));

    private final House house;

    NotReachRemoteCalls(House house) {
        super("not reach a remote call, directly or behind a port");
        this.house = house;
    }

    @Override
    public void check(JavaClass useCase, ConditionEvents events) {
        Deque<JavaClass> ahead = new ArrayDeque<>(List.of(useCase));
        Set<JavaClass> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            JavaClass next = ahead.pop();
            if (seen.add(next)) {
                next.getDirectDependenciesFromSelf().stream()
                        .filter(it -> REMOTE.test(it.getTargetClass()))
                        .forEach(it -> events.add(reached(useCase, it)));
                next.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(house::has)
                        .forEach(ahead::add);
                ahead.addAll(next.isInterface() ? next.getAllSubclasses() : Set.of());
            }
        }
    }

    private static ConditionEvent reached(JavaClass useCase, Dependency call) {
        return SimpleConditionEvent.violated(
                useCase, useCase.getDescription() + " reaches, within its transaction: " + call.getDescription());
    }
}
