/**
 * Turns a closed wave's staged answers into released ones, all at once.
 *
 * <p>
 * No inbound routes. A poll finds waves past their closing time; one transaction locks the staging, validates each answer
 * with the survey's own rules and its token with the wave's keys, applies the floors, merges short labels with their smallest
 * sibling, places further reports where ten people sent one, blanks riding attributes fewer than ten share, splits comments
 * from ratings, shuffles, writes rows and feed events, and truncates the staging. A crash leaves the staged batch or the
 * released one. Each level is a batch with floors of its own.
 *
 * <p>
 * Once a day released answers go whose time is up by their campaign's contract ({@code retentionMonths}, written into
 * {@code release.wave} by a trigger); the feed tells it, and the tables are written anew like after an erasure.
 *
 * <p>
 * Twice a day {@link io.candor.feedback.release.CommandJob} applies what receipts' bearers asked for, and {@link
 * io.candor.feedback.release.ReplyBundles} seals all turns of all conversations anew into one padded file a wave, which
 * everybody downloads whole.
 */
@NullMarked
package io.candor.feedback.release;

import org.jspecify.annotations.NullMarked;
