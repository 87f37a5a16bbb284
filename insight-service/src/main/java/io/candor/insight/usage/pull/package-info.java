/**
 * Usage fetched from where it is told: a usage-admin declares a connection, and once a day (or as often as it says) what is new
 * comes by itself.
 *
 * <p>
 * A connection is a source, a base address, the <em>name</em> of a secret, an interval and the first day that is wanted. The
 * secret is a file of that name in {@code candor.usage.pull.secrets-folder}; it never stands in the database, an answer or a
 * log line, and goes to the declared host (of Microsoft: to its log-in) only: redirects are not followed, pages of another host
 * are refused, signed links are fetched without it. Addresses of private networks are not asked unless
 * {@code candor.usage.pull.private-networks} says so.
 *
 * <p>
 * A run goes from yesterday back ({@link io.candor.insight.usage.pull.Backfill}). A day is fetched whole, all its parts, and
 * then taken in through {@link io.candor.insight.usage.UsageImport} in the transaction that notes it: a run that dies anywhere
 * is gone on with by the next, without a day lost or twice. Days are asked for again until the source changes them no more.
 * What is busy, broken or cut short is tried again after a while, within bounds; 404 and 422 on its first request say that the
 * source has no such day. A source that tells of now only (seats, licences) is asked for today and nothing older.
 *
 * <p>
 * How a source is asked is data ({@code vendors.json}, read into {@link io.candor.insight.usage.pull.Vendor}): credential,
 * requests with their placeholders, how pages are turned, published limits, what the vendor needs switched on. The same file
 * names the sources that come as files only, and how their files are had.
 */
@NullMarked
package io.candor.insight.usage.pull;

import org.jspecify.annotations.NullMarked;
