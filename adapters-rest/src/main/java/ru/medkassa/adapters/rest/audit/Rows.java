package ru.medkassa.adapters.rest.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The rows of a table, made of what is read one after the other: each thing becomes no row, one or several. */
final class Rows<T> implements Iterator<List<?>> {

    private final Iterator<T> things;
    private final Function<T, List<List<?>>> rowsOf;
    private final Deque<List<?>> made = new ArrayDeque<>();

    Rows(Iterator<T> things, Function<T, List<List<?>>> rowsOf) {
        this.things = things;
        this.rowsOf = rowsOf;
    }

    @Override
    public boolean hasNext() {
        while (made.isEmpty() && things.hasNext()) {
            made.addAll(rowsOf.apply(things.next()));
        }
        return !made.isEmpty();
    }

    @Override
    public List<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return made.pop();
    }
}
