package ru.medkassa.adapters.persistence.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of AES-256 and its number, by which a secret names the key that it was sealed with.
 *
 * @param number the first bytes of a digest of the key, from which nobody finds the key
 */
record SecretKey(int number, SecretKeySpec bytes) {

    private static final int BYTES = 32;
    private static final String LABEL = "medkassa key:";

    /** The key of 32 bytes in base64; empty if the text is none. */
    static Optional<SecretKey> parse(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            return bytes.length == BYTES ? Optional.of(of(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SecretKey of(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(LABEL.getBytes(StandardCharsets.US_ASCII));
            return new SecretKey(ByteBuffer.wrap(digest.digest(bytes)).getInt(), new SecretKeySpec(bytes, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SecretKey[" + Integer.toHexString(number) + "]";
    }
}
