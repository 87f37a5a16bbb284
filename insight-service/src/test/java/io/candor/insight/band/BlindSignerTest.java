package io.candor.insight.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.candor.local.respondent.BlindToken;

class BlindSignerTest {

    private static final RSAPrivateCrtKey KEY = BlindSigner.freshKey();
    private static final String WAVE = "ai-at-work-2026-W47";

    /** A client written apart from the signer unblinds, and the JDK's own verifier takes the result. */
    @Test
    void unblindedSignatureFitsTheTokenMessage() throws GeneralSecurityException {
        for (RsaEngine engine : RsaEngine.values()) {
            BlindToken token = BlindToken.forWave(WAVE, BlindSigner.modulus(KEY), new SecureRandom());
            byte[] signature = token.unblind(BlindSigner.sign(engine, KEY, token.blinded()));

            assertThat(verifies(KEY, BlindToken.message(token.nonce(), WAVE), signature)).isTrue();
            assertThat(verifies(KEY, BlindToken.message(token.nonce(), "another-wave"), signature)).isFalse();
        }
    }

    @Test
    void bothEnginesGiveTheSameBytes() {
        byte[] blinded = new byte[256];
        new Random(7).nextBytes(blinded);
        blinded[0] = 0;

        assertThat(BlindSigner.sign(RsaEngine.NATIVE, KEY, blinded)).isEqualTo(BlindSigner.sign(RsaEngine.JDK, KEY, blinded));
    }

    @Test
    void onlyNumbersBelowTheModulusInItsLengthFit() {
        byte[] large = new byte[256];
        Arrays.fill(large, (byte) 0xff);

        assertThat(BlindSigner.fits(KEY, large)).isFalse();
        assertThat(BlindSigner.fits(KEY, BlindSigner.modulus(KEY))).isFalse();
        assertThat(BlindSigner.fits(KEY, new byte[255])).isFalse();
        assertThat(BlindSigner.fits(KEY, new byte[256])).isTrue();
        assertThat(BlindSigner.modulus(KEY)).hasSize(256);
    }

    static boolean verifies(RSAPrivateCrtKey key, byte[] message, byte[] signature) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance("RSASSA-PSS");
        verifier.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1));
        verifier.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), BlindSigner.EXPONENT)));
        verifier.update(message);
        return verifier.verify(signature);
    }
}
