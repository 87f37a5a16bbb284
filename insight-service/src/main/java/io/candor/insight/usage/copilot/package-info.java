/**
 * GitHub Copilot's current user reports ({@code users-1-day}, {@code users-28-day}), source {@code github-copilot-users}.
 *
 * <p>
 * They come as NDJSON parts, sometimes as one array or inside {@code day_totals} / {@code user_totals}; all of these parse.
 * The envelope with {@code download_links} and other reports of the same family (organisation totals, seats, billing, the
 * older metrics) are refused with the remedy. Totals by editor leave the command line out, so a row is split by surface only
 * where editors and command line add up to the whole; else it stays one row. Agent edits are offered but can never be
 * accepted by hand, so they count as accepted automatically and not as offers. GitHub revises a day for three days (UTC).
 */
@NullMarked
package io.candor.insight.usage.copilot;

import org.jspecify.annotations.NullMarked;
