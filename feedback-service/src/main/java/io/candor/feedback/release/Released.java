package io.candor.feedback.release;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.privacy.Level;
import io.candor.feedback.privacy.Origin;

/** What leaves a release. Ratings and comments share label, wave and riding attributes, and nothing else. */
sealed interface Released {

    /** How its author comes back to it; stays in release's own table and never enters an event. */
    @Nullable
    Receipt receipt();

    /**
     * Ratings of one answer.
     *
     * @param person whether it is a person's first of the wave and counts as one
     * @param band the usage band its author added, where at least ten people share it; never on a comment
     */
    record Response(UUID id, UUID batch, String wave, String period, String survey, int surveyVersion, Level level,
            Origin origin, String label, boolean person, @Nullable String tool, @Nullable String useCase,
            @Nullable String band, ObjectNode answers, @JsonIgnore @Nullable Receipt receipt) implements Released {
    }

    /** One free text. */
    record Comment(UUID id, UUID batch, String wave, String period, Level level, Origin origin, String label,
            boolean person, @Nullable String tool, @Nullable String useCase, String question, String text,
            boolean publishable, @JsonIgnore @Nullable Receipt receipt) implements Released {
    }
}
