/**
 * Answers collected by chat bots over REST (role bot).
 *
 * <p>
 * The person is named by employee id or alias; the name is dropped here. {@code Idempotency-Key} makes a retry the same
 * submission; a second answer of the same person replaces the first until release. Only who chose to answer confidentially
 * before the wave opened is taken here; everybody else answers with anonymous tokens: one person, one level a wave.
 */
@NullMarked
package io.candor.feedback.channel.bot;

import org.jspecify.annotations.NullMarked;
