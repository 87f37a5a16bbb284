/**
 * Cadence, waves and blocks: who is invited to answer what, and until when.
 *
 * <p>
 * The built-in campaign asks {@code ai-at-work} every ISO week. Per four-week period the invited are partitioned once
 * into blocks of at least ten people; all waves of the period use that partition, and who joins later is invited from
 * the next period on. Opening a wave is one transaction: the wave, its tokens' hashes at intake, what release will need,
 * and the feed event. Where the privacy contract names a target, insight-service is asked before for the keys of usage bands
 * ({@link io.candor.feedback.campaign.UsageBands}). Closing early moves the closing time; nothing reads an answer before.
 */
@NullMarked
package io.candor.feedback.campaign;

import org.jspecify.annotations.NullMarked;
