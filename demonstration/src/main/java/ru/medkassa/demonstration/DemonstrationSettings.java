package ru.medkassa.demonstration;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.domain.organization.MisEndpoint;

/**
 * The settings of this room.
 *
 * @param wanted {@code medkassa.demonstration}: whether the made hospitals are loaded; false if absent
 * @param file {@code medkassa.demonstration.file}: where it is written what can be tried; nowhere if absent
 * @param url {@code medkassa.public.url}: the address under which the server is reached, without a slash at the end
 * @param misUrl {@code medkassa.demonstration.mis-url}: where the stand-in of a medical information system answers, to
 *     which the first hospital is connected; not connected if absent
 */
record DemonstrationSettings(boolean wanted, Optional<Path> file, String url, Optional<String> misUrl) {

    static final String WANTED = "medkassa.demonstration";
    static final String FILE = "medkassa.demonstration.file";
    static final String URL = "medkassa.public.url";
    static final String MIS_URL = "medkassa.demonstration.mis-url";

    private static final String DEFAULT_URL = "http://127.0.0.1:8080";

    /**
     * @throws IllegalArgumentException whose message names the setting that is not understood
     */
    static DemonstrationSettings read(Function<String, Optional<String>> settings) {
        return new DemonstrationSettings(
                settings.apply(WANTED).map(DemonstrationSettings::yesOrNo).orElse(false),
                settings.apply(FILE).map(Path::of),
                settings.apply(URL).orElse(DEFAULT_URL).replaceAll("/+$", ""),
                settings.apply(MIS_URL).map(DemonstrationSettings::address));
    }

    private static String address(String text) {
        String address = text.strip().replaceAll("/+$", "");
        if (!MisEndpoint.isAddress(address)) {
            throw new IllegalArgumentException(
                    MIS_URL + " is \"" + text + "\", not an address such as http://127.0.0.1:8090");
        }
        return address;
    }

    private static boolean yesOrNo(String word) {
        return switch (word.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(WANTED + " is \"" + word + "\", neither true nor false");
        };
    }
}
