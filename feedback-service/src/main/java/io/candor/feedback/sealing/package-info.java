/**
 * How an answer is closed to everybody but the release of its wave.
 *
 * <p>
 * Browsers and confidential doors seal to the wave's public key; only the release post holds the private half, on its own
 * volume, and destroys it when the wave's release has committed. All answers of a survey version have one size. Pure
 * functions; keys are bytes.
 */
@NullMarked
package io.candor.feedback.sealing;

import org.jspecify.annotations.NullMarked;
