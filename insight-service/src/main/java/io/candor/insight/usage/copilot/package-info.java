/**
 * GitHub Copilot. {@code github-copilot-users}: the current user reports ({@code users-1-day}, {@code users-28-day}). {@code
 * -teams}: who was in which team ({@code user-teams-1-day}); teams with fewer than five seats are not in it. {@code -seats}:
 * who has a seat on the day the list was drawn (the request's {@code asOf}, else today). {@code -billing}: the CSV of premium
 * requests and AI credits by day, or the API's JSON by month. {@code -metrics}: totals of an organisation, of the current
 * report and of the older one, whose API is closed.
 *
 * <p>
 * Reports come as NDJSON parts, sometimes as one array or inside a wrapper; the envelope with {@code download_links} and each
 * report under another's name are refused with the remedy. Totals by editor leave the command line out, so a user's row is
 * split by surface only where editors and command line add up to the whole; else it stays one row. Agent edits are offered but
 * can never be accepted by hand, so they count as accepted automatically and not as offers. Seats of one account are one.
 * Amounts are dollars and what is charged is {@code net_amount}, also where that is 0; quantities of different units are never
 * added. An account that ends in {@code [bot]} is no person. GitHub revises a day for three days (UTC).
 */
@NullMarked
package io.candor.insight.usage.copilot;

import org.jspecify.annotations.NullMarked;
