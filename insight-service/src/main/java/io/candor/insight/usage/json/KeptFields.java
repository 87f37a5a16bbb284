package io.candor.insight.usage.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.KeptWords;

/**
 * What the normal form has no column for, kept under the vendor's own names ({@code ai_adoption_phase.phase}), values it
 * invents later included. Lists, names of people and free text are not kept.
 */
public final class KeptFields {

    private static final int MOST = 64;

    private final Map<String, Object> kept = new TreeMap<>();
    private final Set<String> left;

    /** @param left paths not kept, with all below them: what is in columns, and what names people */
    public KeptFields(Set<String> left) {
        this.left = left;
    }

    /** All of an object. */
    public KeptFields all(JsonNode object) {
        return all("", object);
    }

    /** All of an object, under a name with its point. */
    public KeptFields all(String prefix, JsonNode object) {
        object.properties().forEach(field -> keep(prefix + field.getKey(), field.getValue()));
        return this;
    }

    /** One value, where it may be kept. */
    public KeptFields keep(String name, JsonNode value) {
        if (left.contains(name)) {
            return this;
        }
        if (value.isObject()) {
            all(name + ".", value);
        } else if (kept.size() < MOST && KeptWords.isName(name)) {
            if (value.isNumber() && KeptWords.mayKeep(value.decimalValue())) {
                kept.put(name, value.numberValue());
            } else if (value.isBoolean()) {
                kept.merge(name, value.booleanValue(), (a, b) -> a instanceof Boolean one && b instanceof Boolean other
                        ? one || other
                        : b);
            } else if (value.isTextual() && KeptWords.mayKeep(name, value.asText())) {
                kept.put(name, value.asText());
            }
        }
        return this;
    }

    public KeptFields number(String name, BigDecimal value) {
        if (kept.size() < MOST && KeptWords.isName(name) && KeptWords.mayKeep(value)) {
            kept.put(name, value);
        }
        return this;
    }

    /** A value of a field that only ever has the vendor's own labels. */
    public KeptFields label(String name, String value) {
        if (kept.size() < MOST && KeptWords.isName(name) && KeptWords.isLabel(value)) {
            kept.put(name, value);
        }
        return this;
    }

    public Map<String, Object> map() {
        return kept;
    }
}
