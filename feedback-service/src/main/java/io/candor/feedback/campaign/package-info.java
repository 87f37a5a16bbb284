/**
 * Cadence, waves and blocks: who is invited to answer what, until when, at which level and under which promises.
 *
 * <p>
 * The built-in campaign asks {@code ai-at-work} every ISO week. Per four-week period the invited are partitioned once
 * into blocks of at least ten people; all waves of the period use that partition. Lists of people follow the last period's and
 * change by five or not at all ({@link io.candor.feedback.campaign.Succession}): who joins is asked as one of the newcomers
 * from the next period on, as soon as five can be added together. Opening a wave is one transaction: the wave and its keys,
 * the people who answer it confidentially
 * ({@link io.candor.feedback.campaign.Participation}), what intake and release will need, and the feed event. It freezes the
 * campaign's privacy contract ({@link io.candor.feedback.campaign.Contracts}), which until then its author may make stricter.
 * Where the contract names a target, insight-service is asked before for the keys of usage bands
 * ({@link io.candor.feedback.campaign.UsageBands}). Closing early moves the closing time; nothing reads an answer before. Who
 * comes back with a receipt asks {@link io.candor.feedback.campaign.FollowUpResource} and
 * {@link io.candor.feedback.campaign.InclusionResource} as nobody, like everybody else.
 */
@NullMarked
package io.candor.feedback.campaign;

import org.jspecify.annotations.NullMarked;
