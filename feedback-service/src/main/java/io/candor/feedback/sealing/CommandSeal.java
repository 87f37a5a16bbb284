package io.candor.feedback.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Commands from receipts, sealed like answers to release's command key and all of one size, whatever they ask for.
 */
public final class CommandSeal {

    /** Bytes of a padded command: the longest correction of any survey version fits. */
    public static final int SIZE = 32 * 1024;

    private static final byte[] INFO = "candor-command-1".getBytes(StandardCharsets.UTF_8);

    private CommandSeal() {
    }

    public static byte[] seal(byte[] publicKey, byte[] command) {
        return AnswerSeal.seal(publicKey, INFO, new byte[0], SIZE, command);
    }

    /** Opens a command; empty where key or bytes do not fit. */
    public static Optional<byte[]> open(SealingKeyPair key, byte[] sealed) {
        return AnswerSeal.open(key, INFO, new byte[0], sealed);
    }
}
