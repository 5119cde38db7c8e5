package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long text is cut into its documents, wherever the network has cut it before. */
class PiecesTest {

    private static final int LIMIT = 40;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void lines_are_documents_wherever_the_network_cuts_them(int chunk) throws IOException {
        String text = "\uFEFF{\"a\":\"}{\\\"\"}\r\n\n  {\"b\":[1,{}]}  \n{\"я\":2}";

        Pieces pieces = pieces(text, false, chunk);

        assertThat(pieces.shape()).isEqualTo(Pieces.Shape.LINES);
        assertThat(all(pieces)).containsExactly("1 {\"a\":\"}{\\\"\"}\r", "3 {\"b\":[1,{}]}  ", "4 {\"я\":2}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void elements_of_an_array_are_documents_wherever_the_network_cuts_them(int chunk) throws IOException {
        Pieces pieces = pieces(" [ {\"a\":\"]}\\\\\"}\n,\n{\"b\":[{}]},{} ] \n", false, chunk);

        assertThat(pieces.shape()).isEqualTo(Pieces.Shape.ARRAY);
        assertThat(all(pieces)).containsExactly("1 {\"a\":\"]}\\\\\"}", "2 {\"b\":[{}]}", "3 {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", "{\"a\":1}\n\n", "{\n  \"a\": {\n  }\n}\n", "{\"a\":\n1}", "{\"a\":"})
    void an_object_on_one_line_or_on_many_is_one_document(String text) throws IOException {
        Pieces pieces = pieces(text, false, 1000);

        assertThat(pieces.shape()).isEqualTo(Pieces.Shape.ONE);
        assertThat(all(pieces)).hasSize(1).allMatch(it -> it.startsWith("1 {"));
    }

    @Test
    void an_object_without_an_end_before_another_is_a_broken_line() throws IOException {
        Pieces pieces = pieces("{\"a\":\n{\"b\":1}\nno\n{\"c\":1}", false, 1000);

        assertThat(pieces.shape()).isEqualTo(Pieces.Shape.LINES);
        assertThat(all(pieces)).containsExactly("1 {\"a\":", "2 {\"b\":1}", "3 no", "4 {\"c\":1}");
    }

    @Test
    void one_line_that_was_declared_as_lines_is_lines() throws IOException {
        Pieces pieces = pieces("{\"a\":1}", true, 1000);

        assertThat(pieces.shape()).isEqualTo(Pieces.Shape.LINES);
        assertThat(all(pieces)).containsExactly("1 {\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\uFEFF"})
    void nothing_is_one_without_a_document(String text) throws IOException {
        assertThat(pieces(text, false, 1000).shape()).isEqualTo(Pieces.Shape.ONE);
        assertThat(all(pieces(text, false, 1000))).isEmpty();
        assertThat(all(pieces(text, true, 1000))).isEmpty();
    }

    @Test
    void an_empty_array_has_no_document() throws IOException {
        assertThat(all(pieces("[ ]", false, 1000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1},{\"b\":",
                "[{\"a\":1},",
                "[{\"a\":1}",
                "[{\"a\":1},]",
                "[{\"a\":1}]x",
                "[{\"a\":1}] []",
                "[{\"a\":1} {\"b\":1}]",
                "[{\"a\":1},2,{}]",
                "[{\"a\":1},[{}]]"
            })
    void an_array_is_lost_from_where_it_breaks(String text) throws IOException {
        assertThat(all(pieces(text, false, 3)))
                .hasSize(2)
                .startsWith("1 {\"a\":1}")
                .last()
                .asString()
                .startsWith("2!")
                .endsWith("остаток не прочитан");
    }

    @Test
    void after_a_break_that_the_reader_saw_an_array_gives_nothing_more() throws IOException {
        Pieces pieces = pieces("[{a},{}]", false, 1000);
        pieces.next();

        pieces.breakOff();

        assertThat(pieces.next()).isEmpty();
    }

    @Test
    void a_document_may_be_as_long_as_the_limit_and_not_one_byte_longer() throws IOException {
        String fits = "{\"a\":\"" + "x".repeat(LIMIT - 8) + "\"}";
        String exceeds = "{\"a\":\"" + "x".repeat(LIMIT - 7) + "\"}";

        assertThat(all(pieces(fits + "\n" + exceeds + "\r\n" + fits + "\r\n", false, 5)))
                .containsExactly("1 " + fits, "2! счёт длиннее 40 байт", "3 " + fits);
        assertThat(all(pieces("[" + fits + "," + exceeds + "," + fits + "]", false, 5)))
                .containsExactly("1 " + fits, "2! счёт длиннее 40 байт", "3 " + fits);
        assertThat(all(pieces(exceeds, false, 5))).containsExactly("1! счёт длиннее 40 байт");
    }

    @Test
    void bytes_of_another_charset_are_handed_on_as_they_are() throws IOException {
        byte[] bytes = "{\"имя\":\"Ёж\"}\n{}".getBytes(Charset.forName("windows-1251"));

        Piece first =
                Pieces.of(new ByteArrayInputStream(bytes), true, LIMIT).next().orElseThrow();

        assertThat(first.<Parsed<Element>>fold(it -> JsonDocument.object(it.bytes()), it -> Parsed.blank())
                        .toOptional()
                        .orElseThrow()
                        .field("имя")
                        .read(Texts::parse)
                        .toOptional())
                .contains("Ёж");
    }

    private static Pieces pieces(String text, boolean declared, int chunk) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Pieces.of(new Dripping(bytes, chunk), declared, LIMIT);
    }

    private static List<String> all(Pieces pieces) throws IOException {
        List<String> all = new ArrayList<>();
        Optional<Piece> piece = pieces.next();
        while (piece.isPresent()) {
            all.add(piece.get().number()
                    + piece.get()
                            .fold(
                                    document -> " " + new String(document.bytes(), StandardCharsets.UTF_8),
                                    unfit -> "! " + unfit.reason()));
            piece = pieces.next();
        }
        return all;
    }

    /** Gives a few bytes at a time. */
    private static final class Dripping extends InputStream {

        private final InputStream bytes;
        private final int chunk;

        private Dripping(byte[] bytes, int chunk) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.chunk = chunk;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return bytes.read(target, offset, Math.min(chunk, length));
        }
    }
}
