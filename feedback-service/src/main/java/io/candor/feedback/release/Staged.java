package io.candor.feedback.release;

/** A staged answer: label, ordinal, bytes. What it was staged under (nullifier or pseudonym) is not read. */
record Staged(String label, int ordinal, byte[] answer) {
}
