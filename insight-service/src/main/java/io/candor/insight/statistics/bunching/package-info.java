/**
 * Bunching of counts at a quota: how many periods end exactly at it, and how many would.
 *
 * <p>
 * Nothing here decides a verdict. The evidence is the person sign-flip of the package above; these are the size of the
 * effect (excess mass, with people drawn whole)
 * {@link io.candor.insight.statistics.bunching.PersonExcessMass}) and cross-checks for a reader who has no "before"
 * ({@link io.candor.insight.statistics.bunching.FrandsenTest} at several k). All of them take natural heaping at round
 * numbers for bunching; compare with placebo thresholds before believing them.
 */
@NullMarked
package io.candor.insight.statistics.bunching;

import org.jspecify.annotations.NullMarked;
