package ru.medkassa.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;

/** What an auditor asks a journal that journal.sql filled: each filter, for what is ordinary and what is rare in it. */
final class JournalQuestions {

    private static final Instant END = Instant.parse("2026-01-01T00:00:00Z");
    private static final long SECONDS_BETWEEN = 3;
    private static final long ROWS_OF_AN_INVOICE = 4;
    private static final long FIRST_NUMBER = 20_000_000;
    private static final long FIRST_GUID = 100_000_000_000L;

    private static final String[] METHODS = {"Pay", "ByNumber", "Status", "CashDesk", "Version", "Оплата"};

    private final long rows;
    private final Random random;
    private final Map<String, LongFunction<String>> all = new LinkedHashMap<>();

    JournalQuestions(long rows, long seed) {
        this.rows = rows;
        this.random = new Random(seed);
        add("no filter", n -> "");
        add("period", n -> "to=" + at(n));
        add("day", n -> "from=" + at(n - 28_800) + "&to=" + at(n));
        for (String method : METHODS) {
            add("method " + method, n -> "method=" + encoded(method));
        }
        add("direction in", n -> "direction=incoming&to=" + at(n));
        add("direction out", n -> "direction=outgoing&to=" + at(n));
        add("ogrn", n -> "ogrn=1025002039776&to=" + at(n));
        add("ogrn wrong", n -> "ogrn=1025002039770");
        add("oid", n -> "oid=1.2.643.5.1.13.13.12.2.50.478" + n % 5 + "&to=" + at(n));
        add("oid rare", n -> "oid=1.2.643.5.1.13.13.12.2.50.1");
        add("user", n -> "user=kassa" + n % 12);
        add("user rare", n -> "user=kassa99");
        add("invoice guid", n -> "invoiceGuid=00000000-0000-4000-8001-" + (FIRST_GUID + n / ROWS_OF_AN_INVOICE));
        add("invoice number", n -> "invoiceNumber=" + number(n));
        add("cash desk", n -> "cashdeskGuid=00000000-0000-4000-8002-" + (FIRST_GUID + n % 40));
        add("check", n -> "checkNumber=" + (n / ROWS_OF_AN_INVOICE + 1));
        for (int code : new int[] {200, 400, 503}) {
            add("code " + code, n -> "httpCode=" + code + "&to=" + at(n));
        }
        add("status", n -> "status=" + (4009 + n % 7));
        for (String result : new String[] {"done", "refused", "failed", "unknown"}) {
            add("result " + result, n -> "result=" + result);
        }
        add("attempt", n -> "attempt=" + (2 + n % 8));
        add("attempt from 2", n -> "attemptFrom=2&to=" + at(n));
        add("attempt from 9", n -> "attemptFrom=9");
        add("text common", n -> "text=" + encoded("ошибка оплаты"));
        add("text usual", n -> "text=" + encoded("найдена касса") + "&to=" + at(n));
        add("text of one", n -> "text=" + encoded("счету " + number(n)));
        add("text number", n -> "text=" + number(n));
        add("refused Pay of a user", n -> "method=Pay&result=refused&user=kassa" + n % 12);
    }

    /** The questions by name; each gives another query string every time. */
    Map<String, LongFunction<String>> all() {
        return all;
    }

    String next(String name) {
        long row = 1 + Math.floorMod(random.nextLong(), rows);
        return all.getOrDefault(name, n -> "").apply(row);
    }

    /** The period of the newest rows. */
    String newest(long count) {
        return "from=" + at(rows - count + 1) + "&to=2026-01-01T00:00:01Z";
    }

    private void add(String name, LongFunction<String> query) {
        all.put(name, query);
    }

    private Instant at(long row) {
        return END.minusSeconds((rows - row) * SECONDS_BETWEEN);
    }

    private static String number(long row) {
        return Long.toString(FIRST_NUMBER + row / ROWS_OF_AN_INVOICE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
