/**
 * Confidential doors: they meet a person and an answer together and store neither beside the other.
 *
 * <p>
 * An answer that enters here is staged under a pseudonym keyed for its wave; the key lives in memory only. Release treats
 * it like any other batch, at level confidential. One vendor or format per sub-package; siblings do not know each other.
 */
@NullMarked
package io.candor.feedback.channel;

import org.jspecify.annotations.NullMarked;
