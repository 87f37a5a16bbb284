package io.candor.insight.usage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps the number of an employee whose account was matched by hand (AES-256-GCM), so that the directory can be asked for later
 * days. The key comes from the secret of the hashes: whoever has that and the staff list can tell whose a hash is anyway, and
 * whoever has not can read neither.
 */
@ApplicationScoped
class EmployeeSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    EmployeeSeal(SubjectKeys keys) {
        key = new SecretKeySpec(keys.derived("matched employee"), "AES");
    }

    byte[] seal(String employeeId) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, employeeId.getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    /** @throws IllegalStateException for what was sealed with another secret */
    String open(byte[] sealed) {
        return new String(apply(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length)), StandardCharsets.UTF_8);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a sealed employee number was sealed with another secret", foreign);
        }
    }
}
