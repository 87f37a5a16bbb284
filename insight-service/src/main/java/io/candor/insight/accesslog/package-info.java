/**
 * Who looked at what: an append-only, hash-chained log of staff reads (docs/decisions/0061).
 *
 * <p>
 * A resource method marked {@link io.candor.insight.accesslog.AccessLogged} leaves one entry a call, committed before the
 * method runs: no entry, no answer. So a cell that is withheld, one that does not exist and one that is shown are entered
 * alike and take the same time. What log-in, roles (401, 403) or validation (400) refused has reached nothing and leaves
 * none. The words of a search stand in the entry, because "who looked for what" is what an auditor asks.
 *
 * <p>
 * Each entry names the hash of the one before; its own hash is SHA-256 over its canonical JSON (RFC 8785), see
 * {@link io.candor.insight.accesslog.AccessEntry}. Appending is serialised by an advisory lock, and the database takes no
 * entry but the next one, changes none, and gives up only those older than 24 months, from the oldest on, keeping the last
 * hash as anchor. {@link io.candor.insight.accesslog.ChainWalk} names the first entry that does not fit: on demand, at the
 * start and once a day. What a superuser cuts off the end, published heads included, only a head somebody kept gives away;
 * so the head of every day is public.
 *
 * <p>
 * Auditors read the log; employees see how often groups of theirs were looked at, by kind and month, never by whom. To
 * recompute an export: {@code ./candor eval access-log FILE}.
 */
@NullMarked
package io.candor.insight.accesslog;

import org.jspecify.annotations.NullMarked;
