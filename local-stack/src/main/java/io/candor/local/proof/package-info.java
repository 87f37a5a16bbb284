/**
 * Which promise is proven, from what the tests of this run said.
 *
 * <p>
 * {@code docs/proofs/tests.tsv} says what each promise needs; a test notes its {@link io.candor.local.proof.Figures}; Surefire
 * writes who passed. {@link io.candor.local.proof.Promises} puts the three together into {@code docs/proofs/promises.json}. A
 * promise is proven only if everything it needs ran and passed in this run.
 */
@NullMarked
package io.candor.local.proof;

import org.jspecify.annotations.NullMarked;
