package ru.medkassa.adapters.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.application.identity.Credentials;

class BasicAuthorizationTest {

    private static final Credentials.Password CYRILLIC = new Credentials.Password("Касса1", "пароль:с двоеточием");

    @Test
    void a_cyrillic_login_in_utf_8_is_read() {
        assertThat(BasicAuthorization.parse(header(StandardCharsets.UTF_8))).contains(CYRILLIC);
    }

    @Test
    void bytes_that_are_not_utf_8_are_windows_1251() {
        assertThat(BasicAuthorization.parse(header(Charset.forName("windows-1251"))))
                .contains(CYRILLIC);
    }

    @Test
    void the_word_basic_may_be_in_any_case() {
        assertThat(BasicAuthorization.parse("bAsIc YTpi")).contains(new Credentials.Password("a", "b"));
    }

    @Test
    void an_empty_password_is_a_password() {
        assertThat(BasicAuthorization.parse("Basic " + base64("a:"))).contains(new Credentials.Password("a", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Basic", "Basic ", "Basic !!!", "Basic Y", "Bearer YTpi", "Basic YTpi extra", "Basic OmI="})
    void anything_else_is_nobody(String header) {
        assertThat(BasicAuthorization.parse(header)).isEmpty();
    }

    @Test
    void a_login_with_a_control_character_is_nobody() {
        assertThat(BasicAuthorization.parse("Basic " + base64("a\0b:c"))).isEmpty();
    }

    private static String header(Charset charset) {
        byte[] bytes = (CYRILLIC.login() + ":" + CYRILLIC.password()).getBytes(charset);
        return "Basic " + Base64.getEncoder().encodeToString(bytes);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
