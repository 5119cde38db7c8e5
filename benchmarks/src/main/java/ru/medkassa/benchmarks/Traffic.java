package ru.medkassa.benchmarks;

import java.util.function.Supplier;

/**
 * A kind of call that is measured.
 *
 * @param name in the table and, with a small letter, in JSON and as the name of its script
 * @param recordsPayments whether each good answer stands for a payment that is in the books
 * @param requests makes, for each connection, the source of its requests
 */
record Traffic(String name, boolean recordsPayments, Supplier<Supplier<byte[]>> requests) {

    String key() {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
