package ru.medkassa.adapters.rest.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import ru.medkassa.adapters.rest.settings.RestSettings;
import ru.medkassa.application.identity.Passwords;

/**
 * Passwords under the slow hash of Jakarta Security, PBKDF2 with HMAC-SHA-512.
 *
 * <p>A password that was verified is remembered for a short time, so that the hash does not cost every call of a till.
 * What is remembered is a digest of the password and of its stored hash together with a secret of this process: a new
 * password counts at once, and a dump of the memory shows none.
 */
@ApplicationScoped
class PlatformPasswords implements Passwords {

    private static final int REMEMBERED = 10_000;
    private static final int SECRET_BYTES = 32;
    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    Pbkdf2PasswordHash slow;

    @Inject
    RestSettings settings;

    private final byte[] secret = new byte[SECRET_BYTES];
    private Cache<ByteBuffer, Boolean> verified;
    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        new SecureRandom().nextBytes(secret);
        slow.initialize(STRENGTH);
        hashOfNobody = slow.generate("nobody".toCharArray());
        verified = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(Duration.ofSeconds(settings.rememberPasswordSeconds()))
                .build();
    }

    @Override
    public String hash(String password) {
        return slow.generate(password.toCharArray());
    }

    @Override
    public boolean matches(String password, Optional<String> hash) {
        if (hash.isEmpty()) {
            slow.verify(password.toCharArray(), hashOfNobody);
            return false;
        }
        return verified.get(digest(password, hash.get()), unknown -> verify(password, hash.get())) != null;
    }

    /** Of many calls that come at once with the same password only one pays for the hash; a wrong one is not kept. */
    private Boolean verify(String password, String hash) {
        return slow.verify(password.toCharArray(), hash) ? Boolean.TRUE : null;
    }

    private ByteBuffer digest(String password, String hash) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(secret);
            sha.update(hash.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sha.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
