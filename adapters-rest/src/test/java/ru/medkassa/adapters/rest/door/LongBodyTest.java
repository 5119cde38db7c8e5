package ru.medkassa.adapters.rest.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongBodyTest {

    private static final String TEXT = "{\"я\":1}\n".repeat(10_000);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"gzip", "x-gzip", " GZIP ", "identity", ""})
    void a_packed_body_is_unpacked_whether_it_says_so_or_not(String encoding) throws IOException {
        assertThat(read(LongBody.unpacked(new ByteArrayInputStream(packed()), encoding)))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", TEXT_OF_LINES})
    void a_plain_body_stays_as_it_is(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(read(LongBody.unpacked(new ByteArrayInputStream(bytes), null)))
                .isEqualTo(text);
    }

    private static final String TEXT_OF_LINES = "{}\n{}\n";

    @Test
    void a_body_packed_in_another_way_and_one_that_was_cut_cannot_be_read() {
        byte[] cut = Arrays.copyOf(packed(), packed().length / 2);

        assertThatThrownBy(() -> LongBody.unpacked(new ByteArrayInputStream(packed()), "br"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(LongBody.unpacked(new ByteArrayInputStream(cut), "gzip")))
                .isInstanceOf(IOException.class);
    }

    /** Beside an Upgrade header the stream of the server does not end where the body does. */
    @Test
    void no_byte_more_is_asked_for_than_the_request_says_it_has() throws IOException {
        InputStream endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                if (given == 3) {
                    throw new AssertionError("This read would wait for ever");
                }
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                target[offset] = (byte) read();
                return 1;
            }
        };

        assertThat(read(new LongBody.Declared(endless, 3))).isEqualTo("xxx");
    }

    @Test
    void a_body_shorter_than_it_says_is_no_whole_one() {
        InputStream shorter = new LongBody.Declared(new ByteArrayInputStream(new byte[2]), 3);

        assertThatThrownBy(() -> read(shorter)).isInstanceOf(EOFException.class);
    }

    private static String read(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(TEXT.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
