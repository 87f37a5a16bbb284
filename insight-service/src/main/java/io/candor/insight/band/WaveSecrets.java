package io.candor.insight.band;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Per wave one secret in a file outside PostgreSQL. Rows hold only what it seals (AES-256-GCM) or hashes (HMAC-SHA256); without
 * it they say nothing about anybody.
 */
@ApplicationScoped
class WaveSecrets {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    WaveSecrets(BandSettings settings) {
        this.folder = settings.folder();
    }

    /** Makes a wave's secret; one of an attempt that failed is replaced. */
    void create(String wave) {
        byte[] secret = new byte[2 * KEY_BYTES];
        random.nextBytes(secret);
        try {
            OwnerFiles.write(file(wave), secret);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean holds(String wave) {
        return Files.exists(file(wave));
    }

    /** Overwrites and deletes it. */
    void destroy(String wave) {
        try {
            OwnerFiles.destroy(file(wave));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The wave's secret in memory, for as long as one use case takes. */
    Opened open(String wave) {
        try {
            byte[] secret = Files.readAllBytes(file(wave));
            return new Opened(new SecretKeySpec(secret, 0, KEY_BYTES, "AES"),
                    new SecretKeySpec(secret, KEY_BYTES, KEY_BYTES, "HmacSHA256"));
        } catch (IOException gone) {
            throw new UncheckedIOException("the secret of wave " + wave + " is not on this volume", gone);
        }
    }

    private Path file(String wave) {
        return folder.resolve(wave + ".secret");
    }

    /** What a wave's secret can do. */
    final class Opened {

        private final SecretKeySpec sealing;
        private final SecretKeySpec hashing;

        private Opened(SecretKeySpec sealing, SecretKeySpec hashing) {
            this.sealing = sealing;
            this.hashing = hashing;
        }

        byte[] hash(String text) {
            return hash(text.getBytes(StandardCharsets.UTF_8));
        }

        byte[] hash(byte[] bytes) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(hashing);
                return mac.doFinal(bytes);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        byte[] seal(byte[] secret) {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, secret);
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        }

        byte[] unseal(byte[] sealed) {
            return apply(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES),
                    Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
        }

        private byte[] apply(int mode, byte[] nonce, byte[] input) {
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
                return cipher.doFinal(input);
            } catch (GeneralSecurityException damaged) {
                throw new IllegalStateException("something sealed for a wave cannot be opened", damaged);
            }
        }
    }
}
