package io.candor.feedback.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns of a conversation, sealed like answers to the reply key of the part they are about, all of one size: the longest
 * reply fits, whatever its letters.
 */
public final class ReplySeal {

    /** Bytes of a padded turn. */
    public static final int SIZE = 6 * 1024;

    private ReplySeal() {
    }

    /** Bytes of a sealed turn. */
    public static int sealedBytes() {
        return AnswerSeal.sealedBytes(SIZE);
    }

    /** Whether a reply key is a point replies can be sealed to; a browser may have sent anything. */
    public static boolean accepts(byte[] replyKey) {
        try {
            AnswerSeal.suite().deserializePublicKey(replyKey);
            return true;
        } catch (IllegalArgumentException noPoint) {
            return false;
        }
    }

    /**
     * Seals a turn.
     *
     * @throws IllegalArgumentException when the key is no point or the turn does not fit
     */
    public static byte[] seal(byte[] replyKey, String waveId, byte[] turn) {
        return AnswerSeal.seal(replyKey, info(waveId), new byte[0], SIZE, turn);
    }

    /** Opens a turn; empty where key, wave or bytes do not fit. */
    public static Optional<byte[]> open(SealingKeyPair key, String waveId, byte[] sealed) {
        return AnswerSeal.open(key, info(waveId), new byte[0], sealed);
    }

    private static byte[] info(String waveId) {
        return ("candor-reply-1\n" + waveId).getBytes(StandardCharsets.UTF_8);
    }
}
