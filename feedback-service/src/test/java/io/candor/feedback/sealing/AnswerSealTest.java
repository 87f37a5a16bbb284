package io.candor.feedback.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerSealTest {

    private static final byte[] MARK = counting();
    private static final SealingKeyPair KEY = SealingKeyPair.fresh();
    private static final AnswerSeal.Bond BOND = bond("w", "b-ledger", 1, null, MARK);
    private static final byte[] ANSWER = "{\"answers\":{}}".getBytes(StandardCharsets.UTF_8);

    @Test
    void everyAnswerOfASurveyHasOneSize() {
        assertThat(AnswerSeal.seal(KEY.publicKey(), BOND, 1024, ANSWER)).hasSize(AnswerSeal.sealedBytes(1024));
        assertThat(AnswerSeal.seal(KEY.publicKey(), BOND, 1024, new byte[1020])).hasSize(AnswerSeal.sealedBytes(1024));
        assertThatThrownBy(() -> AnswerSeal.seal(KEY.publicKey(), BOND, 1024, new byte[1021]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void opensOnlyWithItsKeyAndWhereItWasSealedFor() {
        byte[] sealed = AnswerSeal.seal(KEY.publicKey(), BOND, 1024, ANSWER);

        assertThat(AnswerSeal.open(SealingKeyPair.of(KEY.bytes()), BOND, sealed)).contains(ANSWER);
        assertThat(AnswerSeal.open(SealingKeyPair.fresh(), BOND, sealed)).isEmpty();
        assertThat(AnswerSeal.open(KEY, bond("v", "b-ledger", 1, null, MARK), sealed)).isEmpty();
        assertThat(AnswerSeal.open(KEY, bond("w", "b-risk", 1, null, MARK), sealed)).isEmpty();
        assertThat(AnswerSeal.open(KEY, bond("w", "b-ledger", 2, null, MARK), sealed)).isEmpty();
        assertThat(AnswerSeal.open(KEY, bond("w", "b-ledger", 1, "some", MARK), sealed)).isEmpty();
        assertThat(AnswerSeal.open(KEY, bond("w", "b-ledger", 1, null, new byte[32]), sealed)).isEmpty();
    }

    /** The same text stands in the browser's test; SealedAnswer writes it a third time. */
    @Test
    void bindsTheTextOfTheWireContract() {
        assertThat(new String(bond("w", "b-ledger", 2, "some", MARK).associatedData(), StandardCharsets.UTF_8))
                .isEqualTo("b-ledger\n2\nsome\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
        assertThat(new String(BOND.associatedData(), StandardCharsets.UTF_8))
                .isEqualTo("b-ledger\n1\n\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
    }

    private static AnswerSeal.Bond bond(String wave, String label, int ordinal, @Nullable String band, byte[] mark) {
        return new AnswerSeal.Bond(wave, label, ordinal, band, mark);
    }

    private static byte[] counting() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    @Test
    void whateverArrivesIsRefusedQuietly() {
        assertThat(AnswerSeal.open(KEY, BOND, new byte[0])).isEmpty();
        assertThat(AnswerSeal.open(KEY, BOND, new byte[AnswerSeal.sealedBytes(1024)])).isEmpty();
        byte[] sealed = AnswerSeal.seal(KEY.publicKey(), BOND, 1024, ANSWER);
        sealed[200] ^= 1;
        assertThat(AnswerSeal.open(KEY, BOND, sealed)).isEmpty();
    }
}
