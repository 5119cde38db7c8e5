package ru.medkassa.system.paidservices;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The sentence for "it failed inside" of each method, which also begins its rows in the journal. */
final class Failure {

    private Failure() {}

    static String of(String method) {
        try {
            return ErrorRow.all().stream()
                    .filter(row -> row.http() == 500 && row.method().equals(method))
                    .findFirst()
                    .orElseThrow()
                    .title();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
