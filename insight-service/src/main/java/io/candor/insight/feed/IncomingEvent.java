package io.candor.insight.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import io.candor.insight.feedback.ClosedWave;
import io.candor.insight.feedback.OpenedWave;
import io.candor.insight.feedback.ReleasedComment;
import io.candor.insight.feedback.ReleasedResponse;
import io.candor.insight.feedback.UnitVersion;

/** One event of the feed, as far as this service reads it. */
sealed interface IncomingEvent {

    long sequence();

    record ResponseReleased(long sequence, ReleasedResponse response) implements IncomingEvent {
    }

    record CommentReleased(long sequence, ReleasedComment comment) implements IncomingEvent {
    }

    record ResponseErased(long sequence, Erasure erasure) implements IncomingEvent {
    }

    record CommentErased(long sequence, Erasure erasure) implements IncomingEvent {
    }

    record WaveOpened(long sequence, OpenedWave wave) implements IncomingEvent {
    }

    record WaveClosed(long sequence, ClosedWave wave) implements IncomingEvent {
    }

    record UnitChanged(long sequence, UnitVersion unit) implements IncomingEvent {
    }

    /** A type of a newer feedback-service. */
    record Unknown(long sequence, String type) implements IncomingEvent {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Erasure(String id) {
    }
}
