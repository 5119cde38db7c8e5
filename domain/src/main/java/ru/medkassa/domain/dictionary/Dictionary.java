package ru.medkassa.domain.dictionary;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One table of codes of an organisation. Several codes may mean the same; the smallest of them is the one we write.
 *
 * @param <C> the code as it stands on the wire
 * @param <M> what it means
 */
public record Dictionary<C extends Comparable<C>, M>(SortedMap<C, M> meanings) {

    public Dictionary {
        meanings = Collections.unmodifiableSortedMap(new TreeMap<>(meanings));
    }

    public static <C extends Comparable<C>, M> Dictionary<C, M> of(Map<C, M> meanings) {
        return new Dictionary<>(new TreeMap<>(meanings));
    }

    public Optional<M> meaningOf(C code) {
        return Optional.ofNullable(meanings.get(code));
    }

    /** The code that is written for a meaning; empty if the organisation has none for it. */
    public Optional<C> codeOf(M meaning) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
