/**
 * Adoption targets: what a company demands of its people's tool use, as data; and what else changed meanwhile.
 *
 * <p>
 * A target names a tool, a weekly metric, a threshold, the units it binds, when it was announced and when it runs. Threshold
 * and deadline tests compare people with themselves before the announcement, so history is immutable: a target is never
 * edited. It can be replaced by another that begins the day after, and its end can be said again, earlier or later: the
 * newest entry holds and the others stay on record. The database role of this service may insert into these tables and do
 * nothing else. Days lie between 2000 and 2100, a target lasts at most ten years, and its units are known ones. Several
 * targets may overlap.
 *
 * <p>
 * A {@link io.candor.insight.target.DatedFact} is a vendor limit, a licence cap, a redefinition of a metric or another change
 * of a tool: from which day, what, and from whom it is known. It is on record for good as well; a newer entry corrects it, or
 * it is withdrawn with a reason. Facts take away from what a signal may say or explain it, and never add to it.
 */
@NullMarked
package io.candor.insight.target;

import org.jspecify.annotations.NullMarked;
