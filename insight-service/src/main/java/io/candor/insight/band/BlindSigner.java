package io.candor.insight.band;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;

import javax.crypto.Cipher;

/**
 * The signer's side of RSABSSA-SHA384-PSS-Randomized (RFC 9474, section 4.3): it raises a number it cannot read to its private
 * exponent. Everything else happens in the browser and at intake.
 */
final class BlindSigner {

    /** Bits of a band key's modulus. */
    static final int MODULUS_BITS = 2048;

    static final BigInteger EXPONENT = BigInteger.valueOf(65537);

    private BlindSigner() {
    }

    /** A new key; takes about a tenth of a second. */
    static RSAPrivateCrtKey freshKey() {
        try {
            KeyPairGenerator generator = RsaEngine.best().generator();
            generator.initialize(new RSAKeyGenParameterSpec(MODULUS_BITS, EXPONENT));
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RSAPrivateCrtKey key(byte[] pkcs8) {
        try {
            return (RSAPrivateCrtKey) RsaEngine.best().keys().generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("a band key cannot be read", damaged);
        }
    }

    /** The modulus as key lists write it: big-endian, as long as it is. */
    static byte[] modulus(RSAPrivateCrtKey key) {
        byte[] bytes = key.getModulus().toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    /** Whether it can be signed: as many bytes as the modulus has, and a number below it. */
    static boolean fits(RSAPrivateCrtKey key, byte[] blinded) {
        return blinded.length == MODULUS_BITS / 8 && new BigInteger(1, blinded).compareTo(key.getModulus()) < 0;
    }

    /**
     * BlindSign, checked against the public key before it leaves, so that a miscalculation never gives the key away.
     *
     * @param blinded fits the key
     */
    static byte[] sign(RSAPrivateCrtKey key, byte[] blinded) {
        return sign(RsaEngine.best(), key, blinded);
    }

    static byte[] sign(RsaEngine engine, RSAPrivateCrtKey key, byte[] blinded) {
        try {
            Cipher cipher = engine.cipher();
            cipher.init(Cipher.DECRYPT_MODE, key);
            byte[] signature = cipher.doFinal(blinded);
            if (!new BigInteger(1, signature).modPow(EXPONENT, key.getModulus()).equals(new BigInteger(1, blinded))) {
                throw new IllegalStateException("the signature does not fit the message it was made for");
            }
            return signature;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
