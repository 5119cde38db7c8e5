package ru.medkassa.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The settings as the person gave them: variables of the process; an empty one counts as not given. */
record Environment(Map<String, String> variables) {

    boolean has(String name) {
        return text(name).isPresent();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    String required(String name, String why) {
        return text(name).orElseThrow(() -> new StartRefused(name + " is not set. " + why));
    }

    String matching(String name, Pattern shape, String expected, String whenAbsent) {
        String value = text(name).orElse(whenAbsent);
        if (!shape.matcher(value).matches()) {
            throw wrong(name, value, expected);
        }
        return value;
    }

    OptionalInt port(String name) {
        return text(name).isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(name, 1, 65_535, "a port"));
    }

    int seconds(String name, int whenAbsent) {
        return has(name) ? number(name, 1, 86_400, "a number of seconds") : whenAbsent;
    }

    boolean flag(String name, boolean whenAbsent) {
        String value = text(name).orElse(String.valueOf(whenAbsent));
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, value, "true or false");
        };
    }

    static StartRefused wrong(String name, String value, String expected) {
        return new StartRefused(name + "=" + value + " is wrong: expected " + expected + ".");
    }

    private int number(String name, int least, int most, String meaning) {
        String value = text(name).orElse("");
        String expected = meaning + " from " + least + " to " + most;
        if (!value.matches("[0-9]{1,9}")) {
            throw wrong(name, value, expected);
        }
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            throw wrong(name, value, expected);
        }
        return number;
    }
}
