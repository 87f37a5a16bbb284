package io.candor.feedback.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.secret.OwnerFiles;

/**
 * Per wave the key that wraps its signing keys (AES-256-GCM), a file outside PostgreSQL. Once it is destroyed, every copy of
 * the wrapped keys in tables, WAL and backups is noise.
 */
@ApplicationScoped
class WaveWrap {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String SUFFIX = ".wrap";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    @Inject
    WaveWrap(TokenSettings settings) {
        this.folder = settings.folder().resolve("waves");
    }

    /** Makes the wave's key; an earlier one of a wave that never opened is replaced. */
    void create(String waveId) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            OwnerFiles.write(file(waveId), key);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    byte[] wrap(String waveId, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] wrapped = apply(Cipher.ENCRYPT_MODE, waveId, nonce, secret);
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + wrapped.length);
        System.arraycopy(wrapped, 0, whole, NONCE_BYTES, wrapped.length);
        return whole;
    }

    /** Empty once the wave's key is destroyed. */
    Optional<byte[]> unwrap(String waveId, byte[] wrapped) {
        try {
            return Optional.of(apply(Cipher.DECRYPT_MODE, waveId, Arrays.copyOf(wrapped, NONCE_BYTES),
                    Arrays.copyOfRange(wrapped, NONCE_BYTES, wrapped.length)));
        } catch (UncheckedIOException gone) {
            if (holds(waveId)) {
                throw gone;
            }
            return Optional.empty();
        }
    }

    boolean holds(String waveId) {
        return Files.exists(file(waveId));
    }

    /** Ends the wave's signing keys for good. */
    void destroy(String waveId) {
        try {
            OwnerFiles.destroy(file(waveId));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waves whose key is still here. */
    List<String> waves() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length())).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] apply(int mode, String waveId, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(Files.readAllBytes(file(waveId)), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (IOException gone) {
            throw new UncheckedIOException("the wrapping key of wave " + waveId + " is not on this volume", gone);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("a signing key of wave " + waveId + " cannot be unwrapped", damaged);
        }
    }

    private Path file(String waveId) {
        return folder.resolve(waveId + SUFFIX);
    }
}
