package ru.medkassa.application.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a filter of the journal means, said without a database. A word counts in the form in which it stands. */
final class JournalFilterByHand {

    private JournalFilterByHand() {}

    static boolean fits(JournalEntry entry, JournalFilter filter) {
        return filter.from().map(it -> !entry.at().isBefore(it)).orElse(true)
                && filter.to().map(entry.at()::isBefore).orElse(true)
                && fits(entry, filter.call())
                && fits(entry.subject(), filter.about())
                && fits(entry.outcome(), filter.answer())
                && filter.text().map(it -> says(entry, it)).orElse(true);
    }

    private static boolean fits(JournalEntry entry, JournalFilter.Call call) {
        return isFreeOr(call.direction(), Optional.of(entry.direction()))
                && isFreeOr(call.method(), Optional.of(entry.method()))
                && isFreeOr(call.attempt(), Optional.of(entry.attempt()))
                && call.attemptAtLeast().map(it -> entry.attempt() >= it).orElse(true)
                && isFreeOr(call.ogrn(), entry.ogrn())
                && isFreeOr(call.oid(), entry.oid())
                && isFreeOr(call.user(), entry.caller().login());
    }

    private static boolean fits(JournalEntry.Subject subject, JournalFilter.About about) {
        return isFreeOr(about.invoiceGuid(), subject.invoiceGuid())
                && isFreeOr(about.invoiceNumber(), subject.invoiceNumber())
                && isFreeOr(about.cashDesk(), subject.cashDesk())
                && isFreeOr(about.checkNumber(), subject.checkNumber());
    }

    private static boolean fits(JournalEntry.Outcome outcome, JournalFilter.Answer answer) {
        return isFreeOr(answer.httpCode(), outcome.httpCode())
                && isFreeOr(answer.status(), outcome.status())
                && isFreeOr(answer.result(), Optional.of(outcome.result()));
    }

    private static boolean says(JournalEntry entry, String text) {
        return entry.subject().invoiceNumber().equals(Optional.of(text))
                || !words(text).isEmpty() && words(entry.outcome().message()).containsAll(words(text));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}\\p{Nd}]+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    private static <T> boolean isFreeOr(Optional<T> asked, Optional<T> has) {
        return asked.isEmpty() || asked.equals(has);
    }
}
