package io.candor.feedback.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class AnswerSealTest {

    private static final SealingKeyPair KEY = SealingKeyPair.fresh();
    private static final AnswerSeal.Bond BOND = new AnswerSeal.Bond("w", "b-ledger", 1, null);
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
        assertThat(AnswerSeal.open(KEY, new AnswerSeal.Bond("v", "b-ledger", 1, null), sealed)).isEmpty();
        assertThat(AnswerSeal.open(KEY, new AnswerSeal.Bond("w", "b-risk", 1, null), sealed)).isEmpty();
        assertThat(AnswerSeal.open(KEY, new AnswerSeal.Bond("w", "b-ledger", 2, null), sealed)).isEmpty();
        assertThat(AnswerSeal.open(KEY, new AnswerSeal.Bond("w", "b-ledger", 1, "some"), sealed)).isEmpty();
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
