package io.candor.feedback.release;

import org.jspecify.annotations.Nullable;

/**
 * A staged answer.
 *
 * @param mark the nullifier or pseudonym it is staged under; sealed into the bytes too, and never written anywhere
 */
record Staged(String label, int ordinal, @Nullable String band, byte[] mark, byte[] bytes) {
}
