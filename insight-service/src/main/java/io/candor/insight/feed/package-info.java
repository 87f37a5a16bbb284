/**
 * Reads feedback-service's event feed (CloudEvents 1.0 in JSON, {@code GET /api/feedback/v1/feed/events}) into the read
 * model.
 *
 * <p>
 * The cursor moves in the same transaction as what the events changed, so an event counts once however often it is sent.
 * The reader is tolerant: unknown fields are skipped, an unknown type becomes
 * {@link io.candor.insight.feed.IncomingEvent.Unknown} and is counted. A known type that cannot be read stops the feed
 * loudly: guessing would lose people's answers. What this service relies on is written down in
 * {@code feedback-service/src/test/resources/contract/feed-v1.json} and verified on both sides.
 *
 * <p>
 * While all is well the feed is asked again after 300 ms; after a failure ever more slowly, up to 10 s.
 */
@NullMarked
package io.candor.insight.feed;

import org.jspecify.annotations.NullMarked;
