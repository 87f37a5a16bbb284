/**
 * Adoption targets: what a company demands of its people's tool use, as data.
 *
 * <p>
 * A target names a tool, a weekly metric, a threshold, the units it binds, when it was announced and when it runs. Threshold
 * and deadline tests compare people with themselves before the announcement, so history is immutable: a target is never
 * edited. It can be ended early, or replaced by another that begins the day after; the database role of this service may
 * insert into these tables and do nothing else. Several targets may overlap.
 */
@NullMarked
package io.candor.insight.target;

import org.jspecify.annotations.NullMarked;
