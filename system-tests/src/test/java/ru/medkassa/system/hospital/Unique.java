package ru.medkassa.system.hospital;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Values that no other test uses. */
public final class Unique {

    private static final AtomicLong LAST = new AtomicLong(700_000);

    private Unique() {}

    public static long number() {
        return LAST.incrementAndGet();
    }

    public static UUID guid() {
        return new UUID(0xabcd_ef00_7e57_4000L, 0x8000_0000_0000_0000L | number());
    }

    /** A registration number with the right check digit. */
    public static String ogrn() {
        long body = 102_500_000_000L + number();
        return body + "" + body % 11 % 10;
    }

    public static String oid() {
        return "1.2.643.5.1.13.13.12.2.99." + number();
    }
}
