package ru.medkassa.adapters.rest.settings;

import java.util.Locale;

/** A setting has a value that it cannot have; the application does not start. */
public class WrongSetting extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    WrongSetting(String name, String value, String expected) {
        super("The setting " + name + " (environment " + environment(name) + ") is '" + value + "', but must be "
                + expected);
    }

    private static String environment(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
