/**
 * Company time. A wave is an {@link io.candor.insight.calendar.IsoWeek}; a period is an
 * {@link io.candor.insight.calendar.IsoPeriod}, a fixed block of four ISO weeks ({@code 2026-P12} = weeks 45 to 48; in a
 * year of 53 weeks {@code P13} has five). There are no rolling windows. Days are counted in the company's zone
 * ({@code candor.zone}); "now" comes from the injected {@link java.time.Clock}, which ticks in that zone, and from nowhere
 * else.
 */
@NullMarked
package io.candor.insight.calendar;

import org.jspecify.annotations.NullMarked;
