package ru.medkassa.adapters.persistence.secret;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import ru.medkassa.adapters.persistence.setting.Settings;
import ru.medkassa.domain.organization.Secret;

/**
 * Seals secrets for the database and opens them: AES-256-GCM under the key of the installation. What is kept begins with
 * the version of this form, the number of the key and a nonce that is never used again. A secret is sealed for its
 * place: moved to the row of another organisation, it does not open.
 */
public final class Secrets {

    private static final Logger LOG = System.getLogger(Secrets.class.getName());
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int SEAL_BITS = 128;
    private static final int HEAD_BYTES = 1 + Integer.BYTES + NONCE_BYTES;

    private final SecretKeys keys;
    private final SecureRandom chance = new SecureRandom();
    private final Set<Place> reported = ConcurrentHashMap.newKeySet();

    private Secrets(SecretKeys keys) {
        this.keys = keys;
    }

    /** By the keys in the settings; what is wrong with them is logged and stops nothing. */
    public static Secrets by(Settings settings) {
        SecretKeys keys = SecretKeys.from(settings);
        keys.flaws().forEach(flaw -> LOG.log(Level.WARNING, flaw));
        return new Secrets(keys);
    }

    /**
     * Where a secret is kept.
     *
     * @param column such as {@code mis_secret}
     */
    public record Place(long organization, String column) {

        private byte[] label() {
            return ("medkassa|" + organization + "|" + column).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Whether secrets can be stored. */
    public boolean canSeal() {
        return keys.current().isPresent();
    }

    /** Only if {@link #canSeal()}. */
    public byte[] seal(Secret secret, Place place) {
        SecretKey key = keys.current().orElseThrow();
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place)
                    .doFinal(secret.value().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(HEAD_BYTES + sealed.length)
                    .put(VERSION)
                    .putInt(key.number())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret cannot be sealed", e);
        }
    }

    /** Empty if the key is not here, or what is kept was not sealed for this place; the log tells once. */
    public Optional<Secret> open(byte[] kept, Place place) {
        ByteBuffer parts = ByteBuffer.wrap(kept);
        if (kept.length <= HEAD_BYTES || parts.get() != VERSION) {
            return unread(place, "it has another form than this version of the program writes");
        }
        int number = parts.getInt();
        Optional<SecretKey> key = keys.numbered(number);
        return key.isPresent()
                ? opened(parts, key.get(), place)
                : unread(
                        place,
                        "its key " + Integer.toHexString(number) + " is neither " + SecretKeys.KEY + " nor one of "
                                + SecretKeys.OLD_KEYS);
    }

    private Optional<Secret> opened(ByteBuffer parts, SecretKey key, Place place) {
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] sealed = new byte[parts.remaining()];
        parts.get(sealed);
        try {
            byte[] secret = cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(sealed);
            return Optional.of(new Secret(new String(secret, StandardCharsets.UTF_8)));
        } catch (AEADBadTagException e) {
            return unread(place, "it was changed, or sealed for another place");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret cannot be opened", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, Place place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.bytes(), new GCMParameterSpec(SEAL_BITS, nonce));
        cipher.updateAAD(place.label());
        return cipher;
    }

    private Optional<Secret> unread(Place place, String why) {
        if (reported.add(place)) {
            LOG.log(
                    Level.WARNING,
                    "The secret " + place.column() + " of organisation " + place.organization() + " cannot be read: "
                            + why + "; what needs it waits");
        }
        return Optional.empty();
    }
}
