package ru.medkassa.adapters.mis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.adapters.mis.MisStage.at;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.invoice.InvoiceFeed.Broken;
import ru.medkassa.application.invoice.InvoiceFeed.FeedEnd;
import ru.medkassa.application.invoice.InvoiceFeed.Whole;
import ru.medkassa.dialect.v2.InvoiceDocument;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.standin.Options;
import ru.medkassa.standin.StandIn;

class HttpInvoiceFeedTest {

    private final HttpInvoiceFeed feed = new HttpInvoiceFeed(new Wire(new Clients()));
    private final List<String> lines = new ArrayList<>();
    private StandIn mis;

    @BeforeEach
    void start() throws IOException {
        mis = StandIn.start(Options.anywhere());
    }

    @AfterEach
    void stop() throws IOException {
        mis.close();
    }

    @Test
    void what_is_new_is_read_from_where_the_last_reading_ended() {
        Invoice first = anInvoice().build();
        Invoice second = anInvoice().build();
        hold(first);
        hold(second);

        assertThat(read(Optional.empty())).isEqualTo(new Whole(2, Optional.of("2")));
        assertThat(lines).extracting(HttpInvoiceFeedTest::invoice).containsExactly(first, second);

        hold(anInvoice().build());
        assertThat(read(Optional.of("2"))).isEqualTo(new Whole(1, Optional.of("3")));
        assertThat(read(Optional.of("3"))).isEqualTo(new Whole(0, Optional.of("3")));
    }

    @Test
    void a_feed_may_be_packed() {
        hold(anInvoice().build());
        behave("{\"gzip\":true}");

        assertThat(read(Optional.empty())).isEqualTo(new Whole(1, Optional.of("1")));
    }

    @Test
    void without_a_header_the_last_line_says_where_to_go_on() {
        feed("{\"cursor\":\"a\"}\\n\\r\\n{\"cursor\":\"b\"}\\n{\"cursor\":null}");

        assertThat(read(Optional.of("old"))).isEqualTo(new Whole(3, Optional.of("b")));
    }

    @Test
    void without_any_cursor_the_old_one_stays() {
        feed("{}\\n{}\\n");

        assertThat(read(Optional.of("old"))).isEqualTo(new Whole(2, Optional.of("old")));
    }

    @Test
    void a_feed_that_breaks_off_can_be_read_on_from_the_last_line() {
        hold(anInvoice().build());
        hold(anInvoice().build());
        hold(anInvoice().build());
        behave("{\"cut\":true}");

        assertThat(read(Optional.empty())).isInstanceOfSatisfying(Broken.class, it -> {
            assertThat(it.lines()).isEqualTo(1);
            assertThat(it.cursor()).contains("1");
        });
    }

    @Test
    void a_feed_that_falls_silent_is_left() {
        hold(anInvoice().build());
        behave("{\"pauseMs\":8000}");

        MisEndpoint hurried = MisStage.hurriedlyAt(mis.address());

        assertThat(feed.read(mis.address() + "/feed", hurried, Optional.of("0"), lines::add))
                .isEqualTo(new Broken(0, Optional.of("0"), "МИС не ответила за отведённое время"));
    }

    @Test
    void a_line_has_an_end() {
        feed("{}\\n" + "x".repeat((1 << 20) + 1));

        assertThat(read(Optional.empty())).isEqualTo(new Broken(1, Optional.empty(), "строка ленты МИС длиннее 1 МиБ"));
    }

    @Test
    void a_feed_that_is_none_is_said_to_be_none() {
        behave("{\"codes\":{\"feed\":404}}");
        assertThat(read(Optional.empty()))
                .isEqualTo(new Broken(0, Optional.empty(), "лента МИС ответила кодом HTTP 404"));
        assertThat(feed.read("feed", at(mis.address()), Optional.empty(), lines::add))
                .isEqualTo(new Broken(0, Optional.empty(), "адрес МИС записан неверно"));
    }

    @Test
    void what_the_reader_of_the_lines_throws_is_thrown_on() {
        hold(anInvoice().build());
        IllegalArgumentException failure = new IllegalArgumentException("no room");

        assertThatThrownBy(() -> feed.read(mis.address() + "/feed", at(mis.address()), Optional.empty(), line -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private FeedEnd read(Optional<String> cursor) {
        return feed.read(mis.address() + "/feed", at(mis.address()), cursor, lines::add);
    }

    private static Invoice invoice(String line) {
        return InvoiceDocument.parse(line)
                .flatMap(it -> InvoiceDocument.of(it, new StoreId(1), MisStage.MOSCOW, Dictionaries.DEFAULTS))
                .toOptional()
                .orElseThrow();
    }

    private void hold(Invoice held) {
        MisStage.control(mis.address(), "invoices?" + MisStage.TENANT, MisStage.json(held));
    }

    private void feed(String text) {
        behave("{\"bodies\":{\"feed\":{\"body\":\"" + text.replace("\"", "\\\"") + "\"}}}");
    }

    private void behave(String behaviour) {
        MisStage.control(mis.address(), "behaviour", behaviour);
    }
}
