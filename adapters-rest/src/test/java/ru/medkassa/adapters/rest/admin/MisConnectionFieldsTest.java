package ru.medkassa.adapters.rest.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Secret;

class MisConnectionFieldsTest {

    private static final MisAccess BASIC = new MisAccess.Basic("Медкасса", new Secret("пароль"));
    private static final MisAccess BEARER = new MisAccess.Bearer(new Secret("token"));
    private static final MisAccess UNREADABLE = new MisAccess.Unreadable(Optional.of("Медкасса"));

    private final FieldFlaws flaws = new FieldFlaws();

    @Test
    void a_system_is_connected_with_all_that_is_said_of_it() {
        assertThat(read("""
                        {"system": "МИС", "address": "https://mis:8443/api", "access": "basic", "login": "Медкасса",
                         "password": "пароль", "connectTimeoutMs": "1500", "answerTimeoutMs": 20000, "parallel": 7,
                         "asked": true}""", Optional.empty()))
                .contains(new MisConnection(
                        "МИС",
                        Optional.of(new MisEndpoint(
                                "https://mis:8443/api",
                                BASIC,
                                Optional.empty(),
                                Duration.ofMillis(1500),
                                Duration.ofSeconds(20),
                                7,
                                true))));
    }

    @Test
    void what_is_not_said_is_as_by_default() {
        assertThat(read("{'system':'МИС','address':'http://mis','access':'none'}", Optional.empty()))
                .contains(kept("http://mis", new MisAccess.Nothing()));
    }

    @Test
    void a_system_without_an_address_is_only_named() {
        assertThat(read("{'system':'МИС','address':null,'login':null}", Optional.empty()))
                .contains(MisConnection.named("МИС"));
        assertThat(read("{'system':'МИС','password':'x'}", Optional.empty())).isEmpty();
        assertThat(flaws.reasons()).containsKeys("address", "access");
    }

    @Test
    void a_secret_that_is_left_out_or_sent_back_as_it_was_shown_stays() {
        assertThat(read("{'system':'МИС','address':'http://mis','access':'basic','login':'Медкасса'}", BASIC))
                .contains(kept("http://mis", BASIC));
        assertThat(read(
                        "{'system':'МИС','address':'http://mis','access':'basic','login':'Медкасса','password':'***'}",
                        BASIC))
                .contains(kept("http://mis", BASIC));
        assertThat(read("{'system':'МИС','address':'http://mis/v2','access':'bearer','token':'***'}", BEARER))
                .contains(kept("http://mis/v2", BEARER));
        assertThat(read("{'system':'МИС','address':'http://mis','access':'basic','login':'Медкасса'}", UNREADABLE))
                .contains(kept("http://mis", UNREADABLE));
    }

    @Test
    void a_secret_is_not_sent_to_another_system_than_it_was_given_for() {
        assertThat(read("{'system':'МИС','address':'http://other','access':'basic','login':'Медкасса'}", BASIC))
                .isEmpty();
        assertThat(flaws.reasons()).containsOnlyKeys("password");
        assertThat(read("{'system':'МИС','address':'https://mis','access':'bearer','token':'***'}", BEARER))
                .isEmpty();
    }

    @Test
    void a_password_is_no_token() {
        assertThat(read("{'system':'МИС','address':'http://mis','access':'bearer'}", BASIC))
                .isEmpty();
        assertThat(flaws.reasons()).containsOnlyKeys("token");
        assertThat(read("{'system':'МИС','address':'http://mis','access':'bearer'}", UNREADABLE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "address; {'system':'МИС','address':'ftp://mis','access':'none'}",
                "address; {'system':'МИС','address':'https://a:b@mis','access':'none'}",
                "address; {'system':'МИС','address':'https://mis?token=1','access':'none'}",
                "address; {'system':'МИС','address':'https://mis:port','access':'none'}",
                "access; {'system':'МИС','address':'https://mis'}",
                "access; {'system':'МИС','address':'https://mis','access':'digest'}",
                "login; {'system':'МИС','address':'https://mis','access':'basic','password':'x'}",
                "login; {'system':'МИС','address':'https://mis','access':'basic','login':'a:b','password':'x'}",
                "password; {'system':'МИС','address':'https://mis','access':'basic','login':'a'}",
                "token; {'system':'МИС','address':'https://mis','access':'bearer'}",
                "trusted; {'system':'МИС','address':'https://mis','access':'none','trusted':'not PEM'}",
                "connectTimeoutMs; {'system':'МИС','address':'https://mis','access':'none','connectTimeoutMs':99}",
                "answerTimeoutMs; {'system':'МИС','address':'https://mis','access':'none','answerTimeoutMs':300001}",
                "parallel; {'system':'МИС','address':'https://mis','access':'none','parallel':65}",
                "parallel; {'system':'МИС','address':'https://mis','access':'none','parallel':1.5}",
                "asked; {'system':'МИС','address':'https://mis','access':'none','asked':'perhaps'}",
                "system; {'address':'https://mis','access':'none'}",
                "system; {}"
            })
    void a_wrong_field_is_named_in_a_sentence(String field, String body) {
        assertThat(read(body, Optional.empty())).isEmpty();
        assertThat(flaws.reasons()).containsOnlyKeys(field);
        assertThat(flaws.reasons().get(field)).startsWith("поле " + field + ": ");
    }

    @Test
    void all_wrong_fields_are_named_at_once() {
        read("{'address':'mis','access':'basic','parallel':0}", Optional.empty());

        assertThat(flaws.reasons()).containsOnlyKeys("system", "address", "login", "password", "parallel");
    }

    @Test
    void what_was_changed_is_told_by_the_names_of_the_fields() {
        MisConnection old = kept("http://mis", BASIC);
        MisConnection anew = kept("http://mis", new MisAccess.Basic("Медкасса", new Secret("тайна")));

        assertThat(ChangedFields.between(Optional.of(old), anew)).isEqualTo("Изменено: password");
        assertThat(ChangedFields.between(Optional.of(old), old)).isEqualTo("Без изменений");
        assertThat(ChangedFields.between(Optional.empty(), old))
                .isEqualTo("Изменено: system, address, access, login, password, connectTimeoutMs, answerTimeoutMs,"
                        + " parallel, asked");
        assertThat(ChangedFields.between(Optional.of(old), kept("http://mis", BEARER)))
                .isEqualTo("Изменено: access, login, password, token");
    }

    @Test
    void a_secret_is_never_shown() {
        assertThat(MisConnectionView.of(Optional.of(kept("http://mis", BASIC))))
                .returns("***", MisConnectionView::password)
                .returns(null, MisConnectionView::token)
                .returns(true, MisConnectionView::secretReadable);
        assertThat(MisConnectionView.of(Optional.of(kept("http://mis", UNREADABLE))))
                .returns("basic", MisConnectionView::access)
                .returns("***", MisConnectionView::password)
                .returns(false, MisConnectionView::secretReadable);
        assertThat(MisConnectionView.of(Optional.of(kept("http://mis", BEARER))).toString())
                .doesNotContain("token=token");
    }

    private Optional<MisConnection> read(String body, MisAccess kept) {
        return read(body, Optional.of(kept("http://mis", kept)));
    }

    private Optional<MisConnection> read(String body, Optional<MisConnection> kept) {
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new MisConnectionFields(Parameters.of(null, bytes), flaws, kept).read();
    }

    private static MisConnection kept(String address, MisAccess access) {
        return new MisConnection(
                "МИС",
                Optional.of(new MisEndpoint(
                        address,
                        access,
                        Optional.empty(),
                        MisEndpoint.CONNECT_TIMEOUT,
                        MisEndpoint.ANSWER_TIMEOUT,
                        MisEndpoint.PARALLEL,
                        false)));
    }
}
