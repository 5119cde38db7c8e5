package ru.medkassa.adapters.persistence.secret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.medkassa.adapters.persistence.setting.Settings;

/**
 * The keys that this server was given.
 *
 * @param current the one that secrets are sealed with; absent: none can be stored
 * @param old keys of former days, with which secrets can still be read
 * @param flaws what is wrong with the settings, in sentences for the log that hold no key
 */
record SecretKeys(Optional<SecretKey> current, List<SecretKey> old, List<String> flaws) {

    static final String KEY = "medkassa.secrets.key";
    static final String OLD_KEYS = "medkassa.secrets.old-keys";

    private static final String WRONG = " is wrong; it is 32 random bytes in base64. ";

    /** A wrong key is as good as none: the cash desks work without it. */
    static SecretKeys from(Settings settings) {
        List<String> flaws = new ArrayList<>();
        Optional<String> text = settings.optionalText(KEY);
        Optional<SecretKey> current = text.flatMap(SecretKey::parse);
        if (text.isPresent() && current.isEmpty()) {
            flaws.add("Setting " + KEY + WRONG + "Passwords and tokens of information systems can neither be stored nor"
                    + " used until it is right");
        }
        List<SecretKey> old = new ArrayList<>();
        settings.optionalText(OLD_KEYS).stream()
                .flatMap(it -> Arrays.stream(it.strip().split("[,\\s]+")))
                .forEach(it -> SecretKey.parse(it)
                        .ifPresentOrElse(
                                old::add,
                                () -> flaws.add("A key of setting " + OLD_KEYS + WRONG
                                        + "What is sealed with it stays unread")));
        return new SecretKeys(current, List.copyOf(old), List.copyOf(flaws));
    }

    Optional<SecretKey> numbered(int number) {
        return Stream.concat(current.stream(), old.stream())
                .filter(it -> it.number() == number)
                .findFirst();
    }
}
