/**
 * Codex' enterprise analytics, source {@code codex-analytics}: one row per person and day (UTC) with totals, and the same by
 * client and model.
 *
 * <p>
 * The person is {@code actor}, in older rows {@code user}. A turn is what a person wrote, a thread is a session. Tokens,
 * models, attribution of code and addresses may be null: that is
 * unknown, not 0. Text input includes what was cached. Credits have no price and stay by name, as do clients, models and
 * attribution: they cut the totals again and are never added to them. A row without anybody is the workspace's. Figures lag by
 * up to twelve hours, so a day no longer changes one day after it ended.
 */
@NullMarked
package io.candor.insight.usage.codex;

import org.jspecify.annotations.NullMarked;
