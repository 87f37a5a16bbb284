/**
 * Claude Code Analytics, source {@code claude-code-analytics} (GET /v1/organizations/usage_report/claude_code).
 *
 * <p>
 * One row per actor, terminal, customer type and day (UTC), so a person has several rows a day: they add up. Costs come in
 * minor units ({@code amount} 186 is $1.86) and are estimates. {@code input} leaves out what was read from or written to the
 * cache; what was written stays by name. The report counts accepted edits without saying which of them a rule accepted, so
 * accepted is what stands under accepts by people. An actor that is an API key is no person and becomes a group's row, an
 * actor of an unknown type too. People on a subscription do not appear: who is missing is unknown. A day no longer changes
 * one day after it ended; the API itself leaves out the last hour.
 */
@NullMarked
package io.candor.insight.usage.claude;

import org.jspecify.annotations.NullMarked;
