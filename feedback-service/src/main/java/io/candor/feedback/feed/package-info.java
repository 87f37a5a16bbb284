/**
 * The event feed (CloudEvents 1.0 JSON) and its transactional outbox.
 *
 * <p>
 * Events are appended inside the transaction that caused them, serialised by an advisory lock so that sequence order is
 * commit order; a reader that remembers {@code next} misses nothing. {@code time} is a day, never an instant.
 */
@NullMarked
package io.candor.feedback.feed;

import org.jspecify.annotations.NullMarked;
