package io.candor.insight.feedback;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * One released free text.
 *
 * @param person
 *        belongs to the person's first answer of the wave
 * @param publishable
 *        its author allowed quoting; others are counted and shown to nobody
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReleasedComment(String id, String batch, String wave, String period, Level level, String origin, String label,
        boolean person, @Nullable String tool, @Nullable String useCase, String question, String text,
        boolean publishable) {
}
