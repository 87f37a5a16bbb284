package io.candor.feedback.token;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;

import javax.crypto.Cipher;

/**
 * The signer's and the verifier's side of RSABSSA-SHA384-PSS-Randomized (RFC 9474, sections 4.3 and 4.5): the signer
 * raises a blinded message it cannot read to its private exponent; whoever unblinds the result holds an ordinary
 * RSASSA-PSS signature (SHA-384, MGF1 with SHA-384, salt of 48 bytes) that the signer has never seen.
 *
 * <p>
 * All integers travel as big-endian bytes of the modulus' length.
 */
public final class BlindSignature {

    /** The public exponent of every key; clients refuse another. */
    public static final BigInteger EXPONENT = BigInteger.valueOf(65537);

    /** Bits of a token key's modulus; clients refuse another. */
    public static final int MODULUS_BITS = 2048;

    private static final PSSParameterSpec PSS = new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48,
            PSSParameterSpec.TRAILER_FIELD_BC);

    private BlindSignature() {
    }

    /**
     * BlindSign of RFC 9474: the raw private-key operation, checked against the public key before it leaves, so that a
     * miscalculation never gives the key away.
     *
     * @param blinded as many bytes as the modulus has
     * @throws IllegalArgumentException when the blinded message has another length or is not below the modulus
     */
    public static byte[] sign(RSAPrivateKey key, byte[] blinded) {
        return sign(RsaEngine.best(), key, blinded);
    }

    static byte[] sign(RsaEngine engine, RSAPrivateKey key, byte[] blinded) {
        BigInteger modulus = key.getModulus();
        BigInteger message = new BigInteger(1, blinded);
        if (blinded.length != (modulus.bitLength() + 7) / 8 || message.compareTo(modulus) >= 0) {
            throw new IllegalArgumentException("a blinded message is a number below the modulus, in the modulus' length");
        }
        byte[] signature = raw(engine, key, blinded);
        if (!new BigInteger(1, signature).modPow(EXPONENT, modulus).equals(message)) {
            throw new IllegalStateException("the signature does not fit the message it was made for");
        }
        return signature;
    }

    /** Whether a finished (unblinded) signature fits the message under the key; false for any malformed input. */
    public static boolean verifies(RSAPublicKey key, byte[] message, byte[] signature) {
        return verifies(RsaEngine.best(), key, message, signature);
    }

    static boolean verifies(RsaEngine engine, RSAPublicKey key, byte[] message, byte[] signature) {
        try {
            Signature verifier = engine.pss();
            verifier.setParameter(PSS);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The public key with this modulus and {@link #EXPONENT}. */
    public static RSAPublicKey publicKey(byte[] modulus) {
        try {
            return (RSAPublicKey) RsaEngine.best().keys()
                    .generatePublic(new RSAPublicKeySpec(new BigInteger(1, modulus), EXPONENT));
        } catch (GeneralSecurityException refused) {
            throw new IllegalArgumentException("not an RSA modulus", refused);
        }
    }

    private static byte[] raw(RsaEngine engine, RSAPrivateKey key, byte[] blinded) {
        try {
            Cipher cipher = engine.cipher();
            cipher.init(Cipher.DECRYPT_MODE, key);
            return cipher.doFinal(blinded);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
