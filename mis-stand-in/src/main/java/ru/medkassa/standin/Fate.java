package ru.medkassa.standin;

import java.util.Optional;

/**
 * What befalls one request.
 *
 * @param delayMs before anything is done
 * @param pauseMs between the head of the answer and its body
 * @param instead what is answered without doing anything
 * @param after what is answered although it was done
 * @param lost whether it is done and the connection is then closed without a word
 * @param cut whether half of the answer's body is sent
 */
record Fate(
        long delayMs,
        long pauseMs,
        Optional<Answer> instead,
        Optional<Answer> after,
        boolean lost,
        boolean cut,
        boolean gzip,
        boolean anyDesk) {}
