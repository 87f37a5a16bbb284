/**
 * Counts per time: exact intervals of one rate and of the ratio of two, and whether counts vary more than a constant
 * rate explains. Exposure is in whatever unit the rate shall be per: days, person-weeks.
 */
@NullMarked
package io.candor.insight.statistics.rate;

import org.jspecify.annotations.NullMarked;
