package io.candor.feedback.token;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A pool of valid keys with moduli of their own, fit for measuring only: all are products of a few primes. */
public final class FilledPool {

    private static final SecureRandom RANDOM = new SecureRandom();

    private FilledPool() {
    }

    public static KeySource of(Path folder, int keys) throws IOException, GeneralSecurityException {
        int needed = 2;
        while (needed * (needed - 1) / 2 < keys) {
            needed++;
        }
        List<BigInteger> primes = IntStream.range(0, needed).parallel().mapToObj(any -> prime()).distinct().toList();
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < primes.size() && written.size() < keys; i++) {
            for (int j = 0; j < i && written.size() < keys; j++) {
                written.add(Files.write(folder.resolve(i + "-" + j + ".key"), key(primes.get(i), primes.get(j))));
            }
        }
        return new KeyPool(folder, keys, false);
    }

    /** The milliseconds a key takes that is not ready. */
    public static double millisPerFreshKey(int keys) {
        long start = System.nanoTime();
        IntStream.range(0, keys).parallel().forEach(key -> KeyPool.fresh());
        return (System.nanoTime() - start) / 1e6 / keys;
    }

    /** With the two highest bits set, so that each product has 2048 bits; one less shares no factor with the exponent. */
    private static BigInteger prime() {
        BigInteger prime;
        do {
            prime = BigInteger.probablePrime(1024, RANDOM);
        } while (!prime.testBit(1022) || prime.subtract(BigInteger.ONE).mod(BlindSignature.EXPONENT).signum() == 0);
        return prime;
    }

    private static byte[] key(BigInteger p, BigInteger q) throws GeneralSecurityException {
        BigInteger totient = p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE));
        BigInteger d = BlindSignature.EXPONENT.modInverse(totient);
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(p.multiply(q), BlindSignature.EXPONENT, d, p, q,
                        d.mod(p.subtract(BigInteger.ONE)), d.mod(q.subtract(BigInteger.ONE)), q.modInverse(p)))
                .getEncoded();
    }
}
