/**
 * LiteLLM's spend logs, source {@code litellm-spend} ({@code /spend/logs}): one row per request, known by {@code request_id}.
 *
 * <p>
 * {@code spend} is dollars, computed from list prices: an estimate. {@code prompt_tokens} includes what was cached; only where
 * the log says how much that was are the two told apart, else the figure stays by its name. A request is the machine's: how
 * many prompts a person wrote is unknown. {@code user} is a person's address or LiteLLM's id of them; the proxy's own users and
 * requests without a user belong to their team or key. Days are UTC. The logs may hold prompts and answers: of fields not named
 * here only numbers and flags are kept, and of {@code metadata} nothing. The log of a day is complete a day later.
 */
@NullMarked
package io.candor.insight.usage.litellm;

import org.jspecify.annotations.NullMarked;
