package io.candor.insight.usage.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.insight.usage.Figure;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.VendorTime;

/**
 * A row, or an object in it. Absent and null are unknown; a field of a form it cannot have refuses the row and is named with
 * its path.
 */
public final class Fields {

    private final JsonNode json;
    private final String path;

    public Fields(JsonNode json) {
        this(json, "");
    }

    private Fields(JsonNode json, String path) {
        this.json = json;
        this.path = path;
    }

    public JsonNode json() {
        return json;
    }

    /** Whether there is something other than null. */
    public boolean has(String name) {
        return json.hasNonNull(name);
    }

    /** An object; where it is not there, one without fields. */
    public Fields at(String name) throws Misread {
        JsonNode value = json.path(name);
        if (!value.isObject() && !value.isMissingNode() && !value.isNull()) {
            throw new Misread(path + name, null, "not an object");
        }
        return new Fields(value, path + name + ".");
    }

    /** Objects of an array; none where it is not there. */
    public List<Fields> list(String name) throws Misread {
        JsonNode values = json.path(name);
        if (!values.isArray() && !values.isMissingNode() && !values.isNull()) {
            throw new Misread(path + name, null, "not a list");
        }
        List<Fields> list = new ArrayList<>(values.size());
        for (JsonNode value : values) {
            if (!value.isObject()) {
                throw new Misread(path + name, null, "not a list of objects");
            }
            list.add(new Fields(value, path + name + "."));
        }
        return list;
    }

    /** Text or number of the first name that has one; empty where none has. */
    public String text(String... names) {
        for (String name : names) {
            JsonNode value = json.path(name);
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                return value.isBigDecimal() ? value.decimalValue().toString() : value.asText().strip();
            }
        }
        return "";
    }

    /** {@code true} and {@code false}, as text too; null where absent or anything else. */
    public @Nullable Boolean flag(String name) {
        JsonNode value = json.path(name);
        return value.isBoolean() ? (Boolean) value.booleanValue()
                : switch (value.asText().strip().toLowerCase(java.util.Locale.ROOT)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> null;
                };
    }

    /** Null where unknown. */
    public @Nullable Long count(String name) throws Misread {
        JsonNode value = json.path(name);
        if (value.isIntegralNumber() && value.canConvertToLong() && Figure.isCount(value.longValue())) {
            return value.longValue();
        }
        String text = number(name);
        try {
            return text == null ? null : (Long) Figure.count(text);
        } catch (Figure.NoFigure e) {
            throw new Misread(path + name, text, e.reason());
        }
    }

    /** Null where unknown. */
    public @Nullable BigDecimal decimal(String name) throws Misread {
        String text = number(name);
        try {
            return text == null ? null : Figure.decimal(text);
        } catch (Figure.NoFigure e) {
            throw new Misread(path + name, text, e.reason());
        }
    }

    /** Adds a count where it is known. */
    public void put(Map<Measure, Long> counts, Measure measure, String name) throws Misread {
        Long count = count(name);
        if (count != null) {
            counts.put(measure, count);
        }
    }

    /** The moment under the first name that has one. */
    public Instant instant(String... names) throws Misread {
        return VendorTime.instant(path + names[0], text(names));
    }

    /** The day (UTC) under the first name that has one. */
    public LocalDate day(String... names) throws Misread {
        return LocalDate.ofInstant(instant(names), ZoneOffset.UTC);
    }

    /** Not in plain digits: 1e999999999 would have a billion of them. */
    private @Nullable String number(String name) throws Misread {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber() && !value.isTextual()) {
            throw new Misread(path + name, null, "not a number");
        }
        return value.isNumber() ? value.decimalValue().toString() : value.asText();
    }
}
