/**
 * Takes answers from people it does not know.
 *
 * <p>
 * Own origin, no identity, no log. Refuses {@code Authorization} and cookies; checks token (a blind signature under the
 * wave's published key of its label and ordinal), label and size; stores sealed bytes under the token's nullifier. Sending
 * again replaces until the wave is released; the nullifier itself stays in {@code intake.spent}, so that its bearer can check
 * that the answer was counted. The row is inserted before the closing time is checked, so a release that locked the staging
 * first can never lose an acknowledged answer. Only refused tokens are rate-limited.
 *
 * <p>
 * Commands from receipts come in sealed, without a token, all of one size, the ones that ask for nothing included; here
 * nobody can tell them apart.
 */
@NullMarked
package io.candor.feedback.intake;

import org.jspecify.annotations.NullMarked;
