/**
 * OpenAI's organisation usage and costs: {@code openai-usage} ({@code /v1/organization/usage/…}) and {@code openai-costs}
 * ({@code /v1/organization/costs}), buckets of time with a result for each group asked for.
 *
 * <p>
 * {@code start_time} is in seconds; a bucket belongs to the day (UTC) it begins on. {@code input_tokens} includes what was
 * cached and is told apart only where both are known. Fields nobody asked to group by are null: a result without
 * {@code user_id} is about a key, a project or the whole organisation and no person's. Reports grouped or cut otherwise show
 * the same work, so they are different reports and never added. Costs are dollars, whole units of the currency named. A day
 * no longer changes one day after it ended (costs: two).
 */
@NullMarked
package io.candor.insight.usage.openai;

import org.jspecify.annotations.NullMarked;
