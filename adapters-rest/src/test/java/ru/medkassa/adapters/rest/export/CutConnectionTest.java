package ru.medkassa.adapters.rest.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class CutConnectionTest {

    /** A request as Payara's is, for the part of the way that is asked here. */
    public interface PayaraRequest extends HttpServletRequest {
        Unwrapped getUnwrappedCoyoteRequest();
    }

    /** What stands behind it. */
    public record Unwrapped(boolean[] cut) {
        public Unwrapped getCoyoteRequest() {
            return this;
        }

        public Unwrapped getConnection() {
            return this;
        }

        public void terminateSilently() {
            cut[0] = true;
        }
    }

    @Test
    void the_connection_is_cut_through_every_wrapper() {
        boolean[] cut = {false};
        HttpServletRequest request = request(PayaraRequest.class, new Unwrapped(cut));

        CutConnection.of(new HttpServletRequestWrapper(new HttpServletRequestWrapper(request)));

        assertThat(cut[0]).isTrue();
    }

    @Test
    void on_another_server_nothing_happens_but_a_word_in_the_log() {
        HttpServletRequest request = request(HttpServletRequest.class, new Unwrapped(new boolean[1]));

        assertThatCode(() -> CutConnection.of(request)).doesNotThrowAnyException();
    }

    private static <R extends HttpServletRequest> R request(Class<R> type, Unwrapped unwrapped) {
        return type.cast(Proxy.newProxyInstance(
                CutConnectionTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> unwrapped));
    }
}
