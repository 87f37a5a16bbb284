package io.candor.feedback.attack;

/** Looks for bytes in bytes. */
final class Bytes {

    private Bytes() {
    }

    static boolean contains(byte[] hay, byte[] needle) {
        outer: for (int at = 0; at <= hay.length - needle.length; at++) {
            for (int i = 0; i < needle.length; i++) {
                if (hay[at + i] != needle[i]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
