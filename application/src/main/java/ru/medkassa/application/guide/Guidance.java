package ru.medkassa.application.guide;

import java.util.List;
import java.util.Optional;

/**
 * A row of the error guide.
 *
 * @param code by what the row is asked for: the code of the contract, that of HTTP, or a word of ours such as
 *     {@code no-answer}
 * @param httpCode absent if the row is for several codes of HTTP, or for a call without an answer
 * @param status the contract's own code (4001 to 5007)
 * @param title what the caller is told
 * @param methods which methods may be answered so, by their names on the wire; empty: any
 */
public record Guidance(
        String code,
        Optional<Integer> httpCode,
        Optional<Integer> status,
        String title,
        List<String> methods,
        Advice advice) {

    public Guidance {
        methods = List.copyOf(methods);
    }
}
