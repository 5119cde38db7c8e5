package ru.medkassa.adapters.persistence.setting;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of the installation by name, read as what they should be. */
public final class Settings {

    private final Function<String, Optional<String>> values;

    public Settings(Function<String, Optional<String>> values) {
        this.values = values;
    }

    /** The settings that the server was started with (MicroProfile Config). */
    public static Settings ofServer() {
        return new Settings(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    public Optional<String> optionalText(String name) {
        return values.apply(name).filter(it -> !it.isBlank());
    }

    /** A text that has to be set and to match the pattern; the explanation says what it is. */
    public String text(String name, Pattern pattern, String explanation) {
        String value = optionalText(name)
                .orElseThrow(() -> new SettingException("Setting " + name + " is missing; it is " + explanation));
        if (!pattern.matcher(value).matches()) {
            throw new SettingException("Setting " + name + " is wrong; it is " + explanation);
        }
        return value;
    }

    public int wholeNumber(String name, int ifAbsent, int smallest, int largest) {
        return optionalText(name)
                .map(it -> wholeNumber(name, it, smallest, largest))
                .orElse(ifAbsent);
    }

    private static int wholeNumber(String name, String value, int smallest, int largest) {
        String wrong = "Setting " + name + " is wrong; it is a whole number from " + smallest + " to " + largest;
        try {
            int number = Integer.parseInt(value.strip());
            if (number < smallest || number > largest) {
                throw new SettingException(wrong);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new SettingException(wrong);
        }
    }
}
