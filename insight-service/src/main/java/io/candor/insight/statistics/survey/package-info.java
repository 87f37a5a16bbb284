/**
 * What answers say about those who did not answer, and about what nobody likes to say.
 *
 * <p>
 * Weighting ({@link io.candor.insight.statistics.survey.Raking},
 * {@link io.candor.insight.statistics.survey.PostStratification}) makes the answers look like the invited people on known
 * margins and assumes that within a cell non-respondents would answer alike; the effective number of answers says what that
 * costs and {@link io.candor.insight.statistics.survey.Linearisation} what error is left.
 * {@link io.candor.insight.statistics.survey.ManskiBounds} assume nothing and belong beside every weighted figure below
 * 70 % response. {@link io.candor.insight.statistics.survey.Crosswise} and
 * {@link io.candor.insight.statistics.survey.ListExperiment} ask indirectly; both need hundreds of answers.
 */
@NullMarked
package io.candor.insight.statistics.survey;

import org.jspecify.annotations.NullMarked;
