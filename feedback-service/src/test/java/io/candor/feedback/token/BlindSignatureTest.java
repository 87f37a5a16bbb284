package io.candor.feedback.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.candor.local.respondent.BlindToken;

class BlindSignatureTest {

    private static final RSAPrivateCrtKey KEY = KeyPool.fresh();
    private static final byte[] MODULUS = unsigned(KEY.getModulus());
    private static final SecureRandom RANDOM = new SecureRandom();

    @ParameterizedTest
    @EnumSource(RsaEngine.class)
    void tokenOfAClientThatSharesNoCodeVerifies(RsaEngine engine) {
        BlindToken blind = BlindToken.forWave("w", MODULUS, RANDOM);
        byte[] signature = blind.unblind(BlindSignature.sign(engine, KEY, blind.blinded()));
        byte[] message = TokenMessage.of(blind.nonce(), "w").bytes();

        assertThat(BlindSignature.verifies(engine, BlindSignature.publicKey(MODULUS), message, signature)).isTrue();
        assertThat(BlindSignature.verifies(engine, BlindSignature.publicKey(MODULUS),
                TokenMessage.of(blind.nonce(), "v").bytes(), signature)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(RsaEngine.class)
    void malleatedSignatureIsRefused(RsaEngine engine) {
        BlindToken blind = BlindToken.forWave("w", MODULUS, RANDOM);
        byte[] signature = blind.unblind(BlindSignature.sign(engine, KEY, blind.blinded()));
        byte[] message = TokenMessage.of(blind.nonce(), "w").bytes();
        byte[] flipped = signature.clone();
        flipped[100] ^= 1;

        for (byte[] forged : new byte[][] { flipped, new byte[256], new byte[0], Arrays.copyOf(signature, 255),
                Arrays.copyOf(signature, 257), unsigned(new BigInteger(1, signature).add(KEY.getModulus())) }) {
            assertThat(BlindSignature.verifies(engine, BlindSignature.publicKey(MODULUS), message, forged)).isFalse();
        }
    }

    @Test
    void signsOnlyNumbersBelowTheModulus() {
        assertThatThrownBy(() -> BlindSignature.sign(KEY, MODULUS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BlindSignature.sign(KEY, new byte[255])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void poolKeysAreWhatClientsDemand() {
        assertThat(KEY.getModulus().bitLength()).isEqualTo(2048);
        assertThat(KEY.getPublicExponent()).isEqualTo(BlindSignature.EXPONENT);
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
