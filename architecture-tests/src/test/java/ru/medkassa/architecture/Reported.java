package ru.medkassa.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who is accused in a report of the rules: in each of its lines, the one that is named first. */
final class Reported {

    private static final Pattern FIRST_NAME = Pattern.compile("^[^<]*<([\\w.$]+)");

    private final String root;
    private final List<String> longestFirst;

    Reported(House house, JavaClasses classes) {
        this.root = house.one("");
        this.longestFirst = classes.stream()
                .map(JavaClass::getName)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** Names below the root of the house. */
    Set<String> in(List<String> report) {
        return report.stream()
                .flatMap(String::lines)
                .map(this::accused)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Optional<String> accused(String line) {
        Matcher name = FIRST_NAME.matcher(line);
        return name.find() ? classOf(name.group(1)) : Optional.empty();
    }

    private Optional<String> classOf(String name) {
        return longestFirst.stream()
                .filter(it -> (name + ".").startsWith(it + "."))
                .findFirst()
                .map(it -> it.substring(root.length()));
    }
}
