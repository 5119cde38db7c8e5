package ru.medkassa.launcher;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the person decided about this start, read once and checked whole: where the server listens, how much memory it
 * may take, whose PostgreSQL it uses and whether the demonstration hospital is loaded.
 */
record Settings(
        HttpListener listener,
        URI publicUrl,
        String heap,
        Duration startTimeout,
        OptionalInt postgresPort,
        OptionalInt misPort,
        Optional<Database> hospitalDatabase,
        boolean demonstration) {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z.:-]+");
    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]{0,5}[mMgG]");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");
    private static final int START_TIMEOUT_SECONDS = 300;
    private static final int LEAST_HEAP_MEBIBYTES = 256;

    static Settings from(Map<String, String> variables) {
        Environment environment = new Environment(variables);
        HttpListener listener = HttpListener.of(
                environment.matching("MEDKASSA_HTTP_ADDRESS", ADDRESS, "an address of this machine", "127.0.0.1"),
                environment.port("MEDKASSA_HTTP_PORT").orElse(8080));
        Optional<Database> hospitalDatabase = DatabaseSettings.from(environment);
        return new Settings(
                listener,
                publicUrl(environment, listener),
                heap(environment),
                Duration.ofSeconds(environment.seconds("MEDKASSA_START_TIMEOUT", START_TIMEOUT_SECONDS)),
                environment.port("MEDKASSA_POSTGRES_PORT"),
                environment.port("MEDKASSA_MIS_PORT"),
                hospitalDatabase,
                environment.flag("MEDKASSA_DEMONSTRATION", hospitalDatabase.isEmpty()));
    }

    private static String heap(Environment environment) {
        String expected = "an amount of memory from 256m, such as 512m or 2g";
        String heap = environment.matching("MEDKASSA_HEAP", HEAP, expected, "512m");
        int amount = Integer.parseInt(heap.substring(0, heap.length() - 1));
        boolean gibibytes = heap.toLowerCase(Locale.ROOT).endsWith("g");
        if (!gibibytes && amount < LEAST_HEAP_MEBIBYTES) {
            throw Environment.wrong("MEDKASSA_HEAP", heap, expected);
        }
        return heap;
    }

    private static URI publicUrl(Environment environment, HttpListener listener) {
        String expected = "an address such as https://kassa.hospital.example";
        String url = environment.matching(
                "MEDKASSA_PUBLIC_URL", URL, expected, listener.localUrl().toString());
        try {
            return URI.create(url.replaceFirst("/+$", ""));
        } catch (IllegalArgumentException e) {
            throw Environment.wrong("MEDKASSA_PUBLIC_URL", url, expected);
        }
    }
}
