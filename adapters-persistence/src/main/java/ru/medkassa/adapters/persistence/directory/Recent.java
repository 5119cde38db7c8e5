package ru.medkassa.adapters.persistence.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/** Answers that were given within the last seconds; "there is none" is an answer, too. */
public final class Recent<K, A> {

    /** Enough for every user of a large installation, little enough for somebody who tries out logins. */
    private static final int LARGEST_SIZE = 10_000;

    private final Cache<K, A> answers;

    public Recent(DirectorySettings settings) {
        this.answers = Caffeine.newBuilder()
                .expireAfterWrite(settings.keptFor())
                .maximumSize(LARGEST_SIZE)
                .build();
    }

    /** The recent answer; if there is none, asks, once for all who wait for the same. */
    public A answer(K question, Function<K, A> ask) {
        return answers.get(question, ask);
    }

    public void forget() {
        answers.invalidateAll();
    }
}
