package ru.medkassa.adapters.persistence.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.adapters.persistence.secret.Secrets.Place;
import ru.medkassa.adapters.persistence.setting.Settings;
import ru.medkassa.domain.organization.Secret;

class SecretsTest {

    private static final String ONE = key(1);
    private static final String OTHER = key(2);
    private static final Secret PASSWORD = new Secret("пароль «Ёлка» ::");
    private static final Place PLACE = new Place(17, "mis_secret");

    @Test
    void a_secret_opens_with_its_key_in_its_place() {
        byte[] kept = with(ONE, "").seal(PASSWORD, PLACE);

        assertThat(with(ONE, "").open(kept, PLACE)).contains(PASSWORD);
    }

    @Test
    void what_is_kept_does_not_show_the_secret_and_is_never_the_same_twice() {
        byte[] once = with(ONE, "").seal(PASSWORD, PLACE);
        byte[] twice = with(ONE, "").seal(PASSWORD, PLACE);

        assertThat(once).isNotEqualTo(twice).hasSameSizeAs(twice);
        assertThat(new String(once, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("пароль".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_secret_that_is_moved_to_another_organisation_or_column_does_not_open() {
        byte[] kept = with(ONE, "").seal(PASSWORD, PLACE);

        assertThat(with(ONE, "").open(kept, new Place(18, "mis_secret"))).isEmpty();
        assertThat(with(ONE, "").open(kept, new Place(17, "other"))).isEmpty();
    }

    @Test
    void a_secret_of_which_any_byte_was_changed_does_not_open() {
        byte[] kept = with(ONE, "").seal(PASSWORD, PLACE);

        for (int i = 0; i < kept.length; i++) {
            byte[] changed = kept.clone();
            changed[i] ^= 1;
            assertThat(with(ONE, "").open(changed, PLACE)).as("byte %s", i).isEmpty();
        }
        assertThat(with(ONE, "").open(Arrays.copyOf(kept, 10), PLACE)).isEmpty();
        assertThat(with(ONE, "").open(new byte[0], PLACE)).isEmpty();
    }

    @Test
    void with_another_key_or_none_a_secret_does_not_open() {
        byte[] kept = with(ONE, "").seal(PASSWORD, PLACE);

        assertThat(with(OTHER, "").open(kept, PLACE)).isEmpty();
        assertThat(with("", "").open(kept, PLACE)).isEmpty();
    }

    @Test
    void an_old_key_opens_what_it_sealed_and_seals_no_more() {
        byte[] kept = with(ONE, "").seal(PASSWORD, PLACE);
        Secrets rotated = with(OTHER, key(3) + ", " + ONE);

        assertThat(rotated.open(kept, PLACE)).contains(PASSWORD);
        assertThat(with(OTHER, "").open(rotated.seal(PASSWORD, PLACE), PLACE)).contains(PASSWORD);
        assertThat(with("", ONE).canSeal()).isFalse();
        assertThat(with("", ONE).open(kept, PLACE)).contains(PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "secret-but-no-base64!", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
    void a_wrong_key_is_as_good_as_none(String wrong) {
        assertThat(with(wrong, "").canSeal()).isFalse();
    }

    @Test
    void a_wrong_key_is_told_by_the_name_of_its_setting_and_not_by_itself() {
        SecretKeys keys = SecretKeys.from(settings("secret-but-no-base64!", "other-secret"));

        assertThat(keys.flaws())
                .hasSize(2)
                .anySatisfy(flaw -> assertThat(flaw).contains("medkassa.secrets.key"))
                .anySatisfy(flaw -> assertThat(flaw).contains("medkassa.secrets.old-keys"))
                .noneSatisfy(flaw -> assertThat(flaw).contains("secret-but"))
                .noneSatisfy(flaw -> assertThat(flaw).contains("other-secret"));
        assertThat(SecretKeys.from(settings(ONE, OTHER)).flaws()).isEmpty();
    }

    @Test
    void a_key_does_not_show_itself() {
        String shown = SecretKeys.from(settings(ONE, OTHER)).toString();

        assertThat(shown).doesNotContain(ONE).doesNotContain(OTHER).doesNotContain("SecretKeySpec");
    }

    private static Secrets with(String key, String oldKeys) {
        return Secrets.by(settings(key, oldKeys));
    }

    private static Settings settings(String key, String oldKeys) {
        Map<String, String> values = Map.of("medkassa.secrets.key", key, "medkassa.secrets.old-keys", oldKeys);
        return new Settings(name -> Optional.ofNullable(values.get(name)));
    }

    private static String key(int filling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
