package ru.medkassa.adapters.rest.export;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** All rows of something that is read page by page, each page in a transaction of its own, when it is wanted. */
public final class Pages<R> implements Iterator<R> {

    private final Function<Optional<R>, List<R>> pageAfter;
    private List<R> page;
    private int next;

    /**
     * Reads the first page.
     *
     * @param pageAfter the page after a row, the first one after none, an empty one at the end
     */
    public Pages(Function<Optional<R>, List<R>> pageAfter) {
        this.pageAfter = pageAfter;
        this.page = pageAfter.apply(Optional.empty());
    }

    @Override
    public boolean hasNext() {
        if (next == page.size() && next > 0) {
            page = pageAfter.apply(Optional.of(page.get(next - 1)));
            next = 0;
        }
        return next < page.size();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(next++);
    }
}
