package io.candor.insight.export;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.insight.usage.SubjectKeys;

/**
 * The installation's Ed25519 key for files, derived from the secret that lives in no database and no backup: every instance of
 * the service signs alike, and there is no second secret to keep.
 */
@ApplicationScoped
class ExportKey {

    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    ExportKey(SubjectKeys keys) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Seed(keys.derived("export signature")));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** X.509 form, as openssl reads it. */
    byte[] publicKey() {
        return pair.getPublic().getEncoded();
    }

    /** Gives the generator its 32 bytes, which are all it draws (RFC 8032, 5.1.5). */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Seed(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] drawn) {
            if (drawn.length != bytes.length) {
                throw new IllegalStateException(drawn.length + " bytes are drawn, not " + bytes.length);
            }
            System.arraycopy(bytes, 0, drawn, 0, drawn.length);
        }
    }
}
