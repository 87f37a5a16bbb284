package io.candor.local.respondent;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Random;

/**
 * The client's side of RSABSSA-SHA384-PSS-Randomized (RFC 9474, sections 4.2 and 4.4), written apart from the service's so
 * that each checks the other: encode (EMSA-PSS, RFC 8017 section 9.1.1, salt of 48 bytes), blind, unblind.
 *
 * @param nonce the message's random prefix, 32 bytes
 * @param blinded what the signer sees, as long as the modulus
 */
public record BlindToken(byte[] nonce, byte[] blinded, BigInteger modulus, BigInteger unblinding) {

    private static final BigInteger EXPONENT = BigInteger.valueOf(65537);
    private static final int HASH_BYTES = 48;
    private static final int SALT_BYTES = 48;

    /**
     * Makes a token message for a wave and blinds it under a modulus.
     *
     * @param random a secure source; the demo's invented people use a seeded one, so that asking again after an
     *        interruption asks for the same
     */
    public static BlindToken forWave(String waveId, byte[] modulus, Random random) {
        return again(bytes(random, 32), waveId, modulus, random);
    }

    /** Blinds a token message once more, under another signer's modulus: a usage band's. */
    public static BlindToken again(byte[] nonce, String waveId, byte[] modulus, Random random) {
        return of(nonce, message(nonce, waveId), new BigInteger(1, modulus), random);
    }

    /** What a token of a wave signs. */
    public static byte[] message(byte[] nonce, String waveId) {
        return joined(nonce, ("candor-token-1\n" + waveId).getBytes(StandardCharsets.UTF_8));
    }

    /** The mark a spent token leaves: SHA-256 of what it signs. */
    public static byte[] nullifier(byte[] nonce, String waveId) {
        return hash("SHA-256", message(nonce, waveId));
    }

    private static BlindToken of(byte[] nonce, byte[] message, BigInteger modulus, Random random) {
        BigInteger encoded = new BigInteger(1, encoded(message, modulus.bitLength() - 1, bytes(random, SALT_BYTES)));
        BigInteger factor;
        do {
            factor = new BigInteger(modulus.bitLength(), random);
        } while (factor.signum() == 0 || factor.compareTo(modulus) >= 0 || !factor.gcd(modulus).equals(BigInteger.ONE));
        BigInteger blinded = encoded.multiply(factor.modPow(EXPONENT, modulus)).mod(modulus);
        return new BlindToken(nonce, bytes(blinded, modulus), modulus, factor.modInverse(modulus));
    }

    /** The signature over the message, from the signer's over the blinded one. */
    public byte[] unblind(byte[] blindSignature) {
        return bytes(new BigInteger(1, blindSignature).multiply(unblinding).mod(modulus), modulus);
    }

    private static byte[] encoded(byte[] message, int bits, byte[] salt) {
        int length = (bits + 7) / 8;
        byte[] hash = sha384(joined(new byte[8], sha384(message), salt));
        byte[] block = new byte[length - HASH_BYTES - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        byte[] mask = mask(hash, block.length);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= mask[i];
        }
        block[0] &= (byte) (0xff >>> (8 * length - bits));
        return joined(block, hash, new byte[] { (byte) 0xbc });
    }

    /** MGF1 with SHA-384 (RFC 8017, appendix B.2.1). */
    private static byte[] mask(byte[] seed, int length) {
        byte[] mask = new byte[0];
        for (int counter = 0; mask.length < length; counter++) {
            mask = joined(mask, sha384(joined(seed, new byte[] { (byte) (counter >>> 24), (byte) (counter >>> 16),
                    (byte) (counter >>> 8), (byte) counter })));
        }
        return Arrays.copyOf(mask, length);
    }

    private static byte[] bytes(BigInteger number, BigInteger modulus) {
        byte[] bytes = new byte[(modulus.bitLength() + 7) / 8];
        byte[] raw = number.toByteArray();
        int from = Math.max(0, raw.length - bytes.length);
        System.arraycopy(raw, from, bytes, bytes.length - (raw.length - from), raw.length - from);
        return bytes;
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static byte[] sha384(byte[] input) {
        return hash("SHA-384", input);
    }

    private static byte[] hash(String algorithm, byte[] input) {
        try {
            return MessageDigest.getInstance(algorithm).digest(input);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
