package ru.medkassa.application.organization;

import java.util.function.Function;

/**
 * A setting as it is kept now, and how often it has been changed: who changes it says which revision was seen, so that
 * nobody overwrites the change of another unseen.
 *
 * @param number 0 for a setting that was never changed
 */
public record Revision<T>(T value, long number) {

    public <R> Revision<R> map(Function<? super T, ? extends R> change) {
        return new Revision<>(change.apply(value), number);
    }
}
