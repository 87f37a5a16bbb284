package io.candor.feedback.release;

import org.jspecify.annotations.Nullable;

/** A staged answer: label, ordinal, band where one rides, bytes. What it was staged under is not read with it. */
record Staged(String label, int ordinal, @Nullable String band, byte[] bytes) {
}
