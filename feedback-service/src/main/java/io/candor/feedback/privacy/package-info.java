/**
 * Levels, origins and floors, and the one rule by which small groups join larger ones.
 *
 * <p>
 * Floors count people and are constants: no role, setting or environment lowers them. {@link
 * io.candor.feedback.privacy.SiblingMerge} serves twice: to partition the invited into blocks of at least ten, and at
 * release to merge labels with too few answers.
 */
@NullMarked
package io.candor.feedback.privacy;

import org.jspecify.annotations.NullMarked;
