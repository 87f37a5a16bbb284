package io.candor.feedback.attack;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.candor.feedback.token.TokenMessage;

/** Ways to make a token nobody signed, out of genuine ones of the same wave and of another. */
enum Forgery {

    RANDOM_SIGNATURE {
        @Override
        Map<String, Object> from(Material it, Random random) {
            return changed(it, Map.of("nonce", random(32, random), "signature", random(256, random)));
        }
    },
    FLIPPED_SIGNATURE_BIT {
        @Override
        Map<String, Object> from(Material it, Random random) {
            return changed(it, Map.of("signature", flipped(it.browser().signature(1), random)));
        }
    },
    FLIPPED_NONCE_BIT {
        @Override
        Map<String, Object> from(Material it, Random random) {
            return changed(it, Map.of("nonce", flipped(it.browser().nonce(1), random)));
        }
    },
    SIGNATURE_PLUS_MODULUS {
        @Override
        Map<String, Object> from(Material it, Random random) {
            BigInteger sum = number(it.browser().signature(1)).add(it.modulus(1));
            return changed(it, Map.of("signature", sized(sum), "nonce", it.browser().nonce(1)));
        }
    },
    MODULUS_MINUS_SIGNATURE {
        @Override
        Map<String, Object> from(Material it, Random random) {
            return changed(it, Map.of("signature", sized(it.modulus(1).subtract(number(it.browser().signature(1))))));
        }
    },
    FIXED_POINT {
        @Override
        Map<String, Object> from(Material it, Random random) {
            List<BigInteger> points = List.of(BigInteger.ZERO, BigInteger.ONE, it.modulus(1).subtract(BigInteger.ONE),
                    it.modulus(1));
            return changed(it, Map.of("nonce", random(32, random), "signature", sized(points.get(random.nextInt(4)))));
        }
    },
    PRODUCT_OF_TWO {
        @Override
        Map<String, Object> from(Material it, Random random) {
            BigInteger product = number(it.browser().signature(1)).multiply(number(it.other().signature(1)))
                    .mod(it.modulus(1));
            return changed(it, Map.of("nonce", random(32, random), "signature", sized(product)));
        }
    },
    OTHER_PERSONS_NONCE {
        @Override
        Map<String, Object> from(Material it, Random random) {
            return changed(it, Map.of("nonce", it.other().nonce(1)));
        }
    },
    NEVER_UNBLINDED {
        @Override
        Map<String, Object> from(Material it, Random random) {
            return changed(it, Map.of("signature", it.blindSignature()));
        }
    },
    OTHER_ORDINAL {
        @Override
        Map<String, Object> from(Material it, Random random) {
            Map<String, Object> submission = it.submission(1);
            submission.put("ordinal", 2 + random.nextInt(4));
            return submission;
        }
    },
    LATER_ORDINAL_AS_FIRST {
        @Override
        Map<String, Object> from(Material it, Random random) {
            Map<String, Object> submission = it.submission(2 + random.nextInt(4));
            submission.put("ordinal", 1);
            return submission;
        }
    },
    OTHER_LABEL {
        @Override
        Map<String, Object> from(Material it, Random random) {
            Map<String, Object> submission = it.submission(1);
            submission.put("label", it.other().label());
            return submission;
        }
    },
    EARLIER_WAVE {
        @Override
        Map<String, Object> from(Material it, Random random) {
            return changed(it, Map.of("nonce", it.earlier().nonce(1), "signature", it.earlier().signature(1)));
        }
    },
    NAME_OF_THE_WAVE_BENT {
        @Override
        Map<String, Object> from(Material it, Random random) {
            Map<String, Object> submission = it.submission(1);
            String wave = String.valueOf(submission.get("waveId"));
            submission.put("waveId",
                    List.of(wave + " ", wave + "\n", wave + "\0", wave.toUpperCase(java.util.Locale.ROOT), "")
                            .get(random.nextInt(5)));
            return submission;
        }
    },
    OWN_KEY {
        @Override
        Map<String, Object> from(Material it, Random random) {
            byte[] nonce = random(32, random);
            return changed(it, Map.of("nonce", nonce, "signature",
                    signed(TokenMessage.of(nonce, String.valueOf(it.submission(1).get("waveId"))).bytes())));
        }
    },
    OTHER_LENGTH {
        @Override
        Map<String, Object> from(Material it, Random random) {
            byte[] signature = it.browser().signature(1);
            byte[] other = List.of(Arrays.copyOf(signature, 255), Arrays.copyOf(signature, 257), new byte[0],
                    Arrays.copyOfRange(signature, 1, 256)).get(random.nextInt(4));
            return changed(it, Map.of("signature", other));
        }
    },
    NONCE_OF_OTHER_LENGTH {
        @Override
        Map<String, Object> from(Material it, Random random) {
            byte[] nonce = it.browser().nonce(1);
            return changed(it, Map.of("nonce", Arrays.copyOf(nonce, List.of(0, 31, 33, 46).get(random.nextInt(4)))));
        }
    };

    private static final KeyPair OWN = pair();

    /** Genuine tokens to forge from: two people's of this wave, and one of an earlier wave under the very same key. */
    record Material(Browser browser, Browser other, Browser earlier, byte[] sealed, byte[] blindSignature,
            List<byte[]> moduli) {

        BigInteger modulus(int ordinal) {
            return number(moduli.get(ordinal - 1));
        }

        Map<String, Object> submission(int ordinal) {
            return new HashMap<>(browser.submission(ordinal, sealed));
        }
    }

    /** A submission with a token that was never issued for what it says. */
    abstract Map<String, Object> from(Material genuine, Random random);

    static Map<String, Object> changed(Material genuine, Map<String, byte[]> fields) {
        Map<String, Object> submission = genuine.submission(1);
        fields.forEach((field, bytes) -> submission.put(field, Browser.base64(bytes)));
        return submission;
    }

    static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }

    static byte[] random(int length, Random random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    /** In 256 bytes where it fits, else in 257. */
    static byte[] sized(BigInteger number) {
        byte[] raw = number.toByteArray();
        byte[] unsigned = raw[0] == 0 ? Arrays.copyOfRange(raw, 1, raw.length) : raw;
        byte[] sized = new byte[Math.max(256, unsigned.length)];
        System.arraycopy(unsigned, 0, sized, sized.length - unsigned.length, unsigned.length);
        return sized;
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] signed(byte[] message) {
        try {
            Signature signer = Signature.getInstance("RSASSA-PSS");
            signer.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48,
                    PSSParameterSpec.TRAILER_FIELD_BC));
            signer.initSign(OWN.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
