/**
 * The right to answer, once per ordinal, that nobody can trace.
 *
 * <p>
 * Tokens are blind signatures (RFC 9474, RSABSSA-SHA384-PSS-Randomized, RSA-2048). Per wave there is one key for each label
 * and ordinal; desk signs a message it cannot read and keeps only "issued" (with a digest of the blinded message, so that
 * asking twice gives the same and a second browser is told). {@link io.candor.feedback.token.KeyPool} makes keys ahead,
 * {@link io.candor.feedback.token.WaveWrap} wraps them at rest, both outside PostgreSQL; closing a wave destroys them.
 *
 * <p>
 * {@link io.candor.feedback.token.KeyList} is what everybody must see alike; {@link io.candor.feedback.token.KeyLog} makes
 * showing two people different lists visible. {@link io.candor.feedback.token.MerkleTree} and
 * {@link io.candor.feedback.token.BlindSignature} are pure.
 */
@NullMarked
package io.candor.feedback.token;

import org.jspecify.annotations.NullMarked;
