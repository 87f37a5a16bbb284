/**
 * Cursor's Admin API: {@code cursor-daily} (daily-usage-data), {@code cursor-events} (filtered-usage-events) and
 * {@code cursor-commits} (AI code tracking, per commit). Days are UTC.
 *
 * <p>
 * A day's prompts are the sum of composer, chat, agent and inline requests, known where all four are. Completions shown while
 * typing are passive; what was applied is an offer. An event is one request a tool made: it says nothing about how many
 * prompts a person wrote. Its {@code totalCents} are the models' list price in cents; an event without {@code tokenUsage}
 * has unknown tokens and costs. Cursor aggregates events by the hour, so only their day is kept. Events and commits are rows
 * of their own (decision 0070). Of a commit only lines are read: no message, branch, repository, and its hash only as a keyed
 * hash. Lines of a commit that AI wrote are lines retained. A day no longer changes one day after it ended.
 */
@NullMarked
package io.candor.insight.usage.cursor;

import org.jspecify.annotations.NullMarked;
