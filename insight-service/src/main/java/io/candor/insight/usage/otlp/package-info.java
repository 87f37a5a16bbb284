/**
 * Telemetry that tools send by themselves: OTLP over HTTP, metrics and logs, as JSON or protobuf, plain or gzip.
 *
 * <p>
 * A usage-admin declares an installation and gets its token once. An exporter's base endpoint is
 * {@code …/api/insight/v1/usage/otlp} with {@code Authorization: Bearer <token>}; it appends {@code /v1/metrics} and
 * {@code /v1/logs}. Answers are those of the OTLP specification, points that cannot count are its partial success; refusals are
 * problems of RFC 9457: 400, 401, 413 and 415 are final, 503 may be tried again.
 *
 * <p>
 * <b>Whom a point names is a claim.</b> {@code user.email} and {@code user.account_uuid} are set on the client, and whoever has
 * an installation's token can write anybody's there. What is known is the installation a point came through; it stands in every
 * row. Telemetry of this kind serves where nobody gains by forging it, and a token that leaks is revoked.
 *
 * <p>
 * Of Claude Code, counters and events are added up by the person's hour ({@code usage_event}, 90 days) and from there, every
 * few minutes, to person-days of the source {@code claude-code-otlp}. A decision made by settings or a hook is an automatic
 * accept. The conventions for generative AI name nobody: their metrics are added up by installation and day and taken in as
 * groups' days ({@link io.candor.insight.usage.GroupDay}) of the source {@code otlp}, and so are Claude Code's numbers that
 * name nobody. Other metrics and events are counted by name and ignored.
 *
 * <p>
 * Nothing counts twice: an addition is known again by a keyed hash of its attributes and time, a running total
 * ({@link io.candor.insight.usage.otlp.RunningTotal}) is kept, and what an hour added follows from all totals alone. Neither
 * addresses nor prompts reach the database, not even as hashes of prompts.
 */
@NullMarked
package io.candor.insight.usage.otlp;

import org.jspecify.annotations.NullMarked;
