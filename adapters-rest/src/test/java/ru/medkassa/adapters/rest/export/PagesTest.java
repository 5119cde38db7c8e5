package ru.medkassa.adapters.rest.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final List<Optional<Integer>> asked = new ArrayList<>();

    @Test
    void all_rows_come_in_order_page_after_page() {
        List<Integer> read = new ArrayList<>();
        new Pages<Integer>(last -> page(last, 7, 3)).forEachRemaining(read::add);

        assertThat(read).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(asked).containsExactly(Optional.empty(), Optional.of(3), Optional.of(6), Optional.of(7));
    }

    @Test
    void the_first_page_is_read_at_once_and_no_other() {
        Pages<Integer> pages = new Pages<>(last -> page(last, 7, 3));
        assertThat(asked).hasSize(1);

        pages.next();
        pages.next();
        pages.next();
        assertThat(asked).hasSize(1);
    }

    @Test
    void nothing_is_nothing() {
        Pages<Integer> pages = new Pages<>(last -> page(last, 0, 3));

        assertThat(pages.hasNext()).isFalse();
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    }

    private List<Integer> page(Optional<Integer> last, int all, int size) {
        asked.add(last);
        int from = last.orElse(0) + 1;
        return IntStream.range(from, Math.min(all + 1, from + size)).boxed().toList();
    }
}
