package ru.medkassa.application.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.JournalEntry.IdentifiedBy;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.domain.organization.OrganizationId;

/** Rows and filters of a journal by chance, from so few values that filters find something. Same seed, same journal. */
final class RandomJournal {

    private static final List<String> WORDS = List.of("кассе", "зафиксирован", "17", "ответ", "Schluss");
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Random random;

    RandomJournal(long seed) {
        random = new Random(seed);
    }

    JournalEntry row(OrganizationId organization) {
        Direction direction = one(Direction.values());
        return new JournalEntry(
                moment(),
                direction,
                method(),
                1 + random.nextInt(4),
                Optional.of(organization),
                maybe(number(2)),
                maybe(number(2)),
                new JournalEntry.Subject(
                        maybe(number(3)), maybe(guid()), maybe(guid()), maybe((long) random.nextInt(3)), maybe("{}")),
                new JournalEntry.Outcome(
                        direction == Direction.INCOMING ? Optional.of(httpCode()) : maybe(httpCode()),
                        maybe(status()),
                        one(Result.values()),
                        message(),
                        maybe(guid())),
                Duration.ofMillis(random.nextInt(100)),
                new JournalEntry.Caller(maybe(number(3)), one(IdentifiedBy.values()), "10.0.0.1"));
    }

    /** With one to three conditions. */
    JournalFilter filter() {
        int first = random.nextInt(16);
        int second = random.nextInt(16);
        int third = random.nextInt(16);
        boolean[] asked = new boolean[16];
        asked[first] = true;
        asked[second] = true;
        asked[third] = true;
        return new JournalFilter(
                when(asked[0], moment()),
                when(asked[1], moment()),
                new JournalFilter.Call(
                        when(asked[2], one(Direction.values())),
                        when(asked[3], method()),
                        when(asked[4], 1 + random.nextInt(4)),
                        when(asked[5], 1 + random.nextInt(4)),
                        when(asked[6], number(2)),
                        when(asked[7], number(2)),
                        when(asked[8], number(3))),
                new JournalFilter.About(
                        when(asked[9], guid()),
                        when(asked[10], number(3)),
                        when(asked[11], guid()),
                        when(asked[12], (long) random.nextInt(3))),
                new JournalFilter.Answer(
                        when(asked[13], httpCode()), when(asked[14], status()), when(asked[15], one(Result.values()))),
                random.nextInt(4) == 0 ? Optional.of(text()) : Optional.empty());
    }

    private String text() {
        return random.nextInt(3) == 0
                ? number(3)
                : WORDS.get(random.nextInt(WORDS.size())) + (random.nextBoolean() ? " " : ", 17");
    }

    private String message() {
        StringBuilder message = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            message.append(WORDS.get(random.nextInt(WORDS.size()))).append(i == 2 ? ": " : " ");
        }
        return message.toString();
    }

    private Instant moment() {
        return START.plusSeconds(random.nextInt(60));
    }

    private String method() {
        return one(new String[] {"Pay", "Receive", "Version"});
    }

    private String number(int values) {
        return Integer.toString(16 + random.nextInt(values));
    }

    private UUID guid() {
        return new UUID(0, 1 + random.nextInt(3));
    }

    private int httpCode() {
        return one(new Integer[] {200, 400, 503});
    }

    private int status() {
        return one(new Integer[] {4010, 4013});
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(T value) {
        return when(random.nextBoolean(), value);
    }

    private static <T> Optional<T> when(boolean given, T value) {
        return given ? Optional.of(value) : Optional.empty();
    }
}
