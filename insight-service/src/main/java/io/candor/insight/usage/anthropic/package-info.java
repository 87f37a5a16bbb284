/**
 * The Claude API's usage and costs of an organisation: {@code anthropic-usage} (usage_report/messages, buckets of a minute, an
 * hour or a day) and {@code anthropic-cost} (cost_report).
 *
 * <p>
 * Uncached input, cache reads and output are told apart by the report; what was written to the cache stays by its name. A
 * cost's {@code amount} is a decimal text in cents. Fields nobody asked to group by are null, and only {@code account_id} names
 * a person: everything else is about a key, a service account, a workspace or the whole organisation. Buckets of another
 * length or grouped otherwise show the same work, so they are different cuts and never added. Empty buckets
 * ({@code results: []}) tell of nobody. A day no longer changes one day after it ended (costs: two).
 */
@NullMarked
package io.candor.insight.usage.anthropic;

import org.jspecify.annotations.NullMarked;
