/**
 * Cadence, waves and blocks: who is invited to answer what, and until when.
 *
 * <p>
 * The built-in campaign asks {@code ai-at-work} every ISO week. Per four-week period the invited are partitioned once
 * into blocks of at least ten people; all waves of the period use that partition, and who joins later is invited from
 * the next period on. Opening a wave is one transaction: the wave, its tokens' hashes at intake, what release will need,
 * and the feed event. Closing early moves the closing time; nothing reads an answer before. Who comes back with a receipt
 * asks {@link io.candor.feedback.campaign.FollowUpResource} and {@link io.candor.feedback.campaign.InclusionResource} as
 * nobody, like everybody else.
 */
@NullMarked
package io.candor.feedback.campaign;

import org.jspecify.annotations.NullMarked;
