/**
 * Microsoft 365 Copilot: {@code m365-copilot} is the usage report's user detail (CSV, or JSON as
 * Graph has it), {@code viva-person-query} the person
 * query of Viva Insights (CSV).
 *
 * <p>
 * The usage report lists licensed people with when they were last active and what they did over its whole period (7 to 180
 * days): that is no day's use, so only the licence is read as a fact of the refresh date and the rest stays by name. The person
 * query is a weekly panel: a week's figures stand on the Monday of the calendar week in which most of its days lie, are marked
 * as a week's ({@code dayBasis} week) and say nothing about single days. An empty cell of a Copilot metric means no licence, 0
 * means licensed and idle. Columns on meetings, mail and colleagues are not read at all. Hashed people cannot be joined with
 * anybody; a warning says so. Usage reports settle within three days, a week's panel three days after the week.
 */
@NullMarked
package io.candor.insight.usage.microsoft;

import org.jspecify.annotations.NullMarked;
