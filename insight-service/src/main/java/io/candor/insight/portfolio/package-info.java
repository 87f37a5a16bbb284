/**
 * The portfolio of use cases: which of them help, which are forced on people without a gain, which help few and could help
 * more, and which nobody can call yet.
 *
 * <p>
 * Made of the whole company's answers by use case, or those of its groups that can be shown, as far as {@code disclosure} shows
 * parts of them; parts of units would have more relations than can be audited.
 * {@link io.candor.insight.portfolio.PortfolioRule} reads printed shares alone. Impact is the share that wins time minus the
 * share that loses it, by people's own words; measured outcomes come beside it once there
 * are any. <em>Forced integration</em> is only said of a required use case whose clear gain is ruled out, never because too few
 * answered (docs/decisions/0091).
 */
@NullMarked
package io.candor.insight.portfolio;

import org.jspecify.annotations.NullMarked;
