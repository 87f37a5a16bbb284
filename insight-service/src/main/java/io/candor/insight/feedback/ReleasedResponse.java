package io.candor.insight.feedback;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One released submission without its words.
 *
 * @param label
 *        the block, or merged blocks, the answer carries
 * @param person
 *        the person's first answer of the wave; only those count for floors, shares and tests
 * @param band
 *        the usage band its author added, where ten people under the label share it beside tool and use case
 * @param answers
 *        question name → value, as the survey version defines them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReleasedResponse(String id, String batch, String wave, String period, String survey, int surveyVersion,
        Level level, String origin, String label, boolean person, @Nullable String tool, @Nullable String useCase,
        @Nullable String band, JsonNode answers) {
}
