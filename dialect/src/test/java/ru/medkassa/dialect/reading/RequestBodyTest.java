package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.dialect.reading.Requests.gzip;
import static ru.medkassa.dialect.reading.Requests.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "identity", "Identity"})
    void a_plain_body_is_read_as_it_is(String encoding) throws IOException {
        assertThat(read(utf8("{\"a\":1}"), encoding)).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"gzip", "GZIP", " x-gzip", "X-Gzip", "", "identity"})
    void a_packed_body_is_unpacked_with_or_without_its_header(String encoding) throws IOException {
        assertThat(read(gzip(utf8("{\"a\":1}")), encoding)).isEqualTo("{\"a\":1}");
    }

    @Test
    void an_empty_body_is_empty_even_if_it_is_said_to_be_packed() throws IOException {
        assertThat(read(new byte[0], "gzip")).isEmpty();
        assertThat(read(new byte[0], null)).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_dropped_packed_or_not() throws IOException {
        assertThat(read(utf8("\uFEFF{}"), null)).isEqualTo("{}");
        assertThat(read(gzip(utf8("\uFEFF{}")), "gzip")).isEqualTo("{}");
    }

    @Test
    void a_body_of_the_limit_is_read_and_one_byte_more_is_not() throws IOException {
        assertThat(read(new byte[100], null)).hasSize(100);
        assertThat(read(new byte[101], null)).isEqualTo("too large");
    }

    @Test
    void a_small_gzip_of_a_large_body_is_too_large() throws IOException {
        byte[] bomb = gzip(new byte[50_000]);
        assertThat(bomb.length).isLessThan(100);
        assertThat(read(bomb, "gzip")).isEqualTo("too large");
        assertThat(read(bomb, null)).isEqualTo("too large");
    }

    @Test
    void no_more_than_one_byte_beyond_the_limit_is_taken_off_the_wire() throws IOException {
        InputStream wire = new ByteArrayInputStream(new byte[500]);
        assertThat(RequestBody.read(wire, null, 100)).isEqualTo(new RequestBody.TooLarge(100));
        assertThat(wire.available()).isEqualTo(399);
    }

    @Test
    void a_broken_or_cut_gzip_is_unreadable() throws IOException {
        byte[] whole = gzip(utf8("{\"a\":1}"));
        assertThat(read(Arrays.copyOf(whole, whole.length - 9), "gzip")).startsWith("! тело запроса сжато с ошибкой");
        assertThat(read(Arrays.copyOf(whole, 2), null)).startsWith("! тело запроса сжато с ошибкой");
        assertThat(read(utf8("{}"), "gzip")).startsWith("! тело запроса сжато с ошибкой");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip"})
    void another_encoding_is_unreadable(String encoding) throws IOException {
        assertThat(read(utf8("{}"), encoding))
                .isEqualTo("! тело запроса сжато неизвестным способом, принимается только gzip");
    }

    @Test
    void a_broken_connection_is_no_fault_of_the_body() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> RequestBody.read(broken, null, 100)).isInstanceOf(IOException.class);
    }

    private static String read(byte[] sent, String encoding) throws IOException {
        return RequestBody.read(new ByteArrayInputStream(sent), encoding, 100)
                .fold(bytes -> new String(bytes, StandardCharsets.UTF_8), () -> "too large", reason -> "! " + reason);
    }
}
