package io.candor.insight.usage.copilot;

import java.util.EnumMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Figure;
import io.candor.insight.usage.Measure;

/** The counts that a row, an editor and a feature all carry under the same names. */
final class Totals {

    private static final Map<Measure, String> NAMES = new EnumMap<>(Map.of(
            Measure.HUMAN_PROMPTS, "user_initiated_interaction_count",
            Measure.OFFERS, "code_generation_activity_count",
            Measure.ACCEPTS_HUMAN, "code_acceptance_activity_count",
            Measure.LINES_OFFERED, "loc_suggested_to_add_sum",
            Measure.LINES_WRITTEN, "loc_added_sum"));

    private Totals() {
    }

    static Map<Measure, Long> of(JsonNode json) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        for (Map.Entry<Measure, String> name : NAMES.entrySet()) {
            put(counts, name.getKey(), json, name.getValue());
        }
        return counts;
    }

    /** Absent and null stay absent; a number may be written as text. */
    static void put(Map<Measure, Long> counts, Measure measure, JsonNode json, String name) throws Misread {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isNumber() && !value.isTextual()) {
            throw new Misread(name, null, "not a number");
        }
        try {
            counts.put(measure, Figure.count(value.isNumber() ? value.decimalValue().toPlainString() : value.asText()));
        } catch (Figure.NoFigure e) {
            throw new Misread(name, value.asText(), e.reason());
        }
    }
}
