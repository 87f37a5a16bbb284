package io.candor.feedback.channel.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/**
 * How a CSV of another tool reads.
 *
 * @param columns target ({@code person, unit, date, tool, useCase, comment, rating}, or a question of the survey) →
 *        column of the file
 * @param scale the rating's ends, mapped linearly to −2…+2
 * @param defaults values for targets that have no column; {@code quote} and {@code origin} may stand here too
 */
record ResponseMapping(@Nullable String format, @Nullable String separator, @Nullable String decimal,
        @Nullable String dateFormat, Map<String, String> columns, @Nullable Scale scale, Map<String, String> defaults) {

    /** The two ends of a rating scale; {@code from} is the worst. */
    record Scale(double from, double to) {
    }

    ResponseMapping {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        defaults = defaults == null ? Map.of() : Map.copyOf(defaults);
    }

    /**
     * Reads a mapping.
     *
     * @throws ProblemException MALFORMED_INPUT naming the JSON line, or INVALID_INPUT naming the fields
     */
    static ResponseMapping read(ObjectMapper json, String text) {
        try {
            ResponseMapping mapping = json.readerFor(ResponseMapping.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(text);
            mapping.check();
            return mapping;
        } catch (JsonProcessingException malformed) {
            long line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr();
            throw new ProblemException(ProblemType.MALFORMED_INPUT, "The mapping cannot be read.",
                    List.of(Fault.at(line, "mapping", null,
                            malformed instanceof com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException unknown
                                    ? "does not know '" + unknown.getPropertyName() + "'"
                                    : "is not a mapping of the documented form")));
        }
    }

    private void check() {
        List<Fault> faults = new ArrayList<>();
        if (format != null && !format.equals("csv")) {
            faults.add(Fault.at("mapping/format", format, "is not csv"));
        }
        if (separator != null && separator.length() != 1) {
            faults.add(Fault.at("mapping/separator", separator, "is not one character"));
        }
        if (decimal != null && !List.of(".", ",").contains(decimal)) {
            faults.add(Fault.at("mapping/decimal", decimal, "is neither . nor ,"));
        }
        try {
            dates();
        } catch (IllegalArgumentException unknown) {
            faults.add(Fault.at("mapping/dateFormat", dateFormat, "is not a date pattern like yyyy-MM-dd"));
        }
        if (scale != null && (!(Math.abs(scale.to() - scale.from()) > 0) || !Double.isFinite(scale.to() - scale.from()))) {
            faults.add(Fault.at("mapping/scale", scale.from() + "…" + scale.to(), "has no length"));
        }
        if (!has("date")) {
            faults.add(Fault.at("mapping/columns/date", null, "a column or a default is needed"));
        }
        if (!has("unit") && !columns.containsKey("person")) {
            faults.add(Fault.at("mapping/columns/unit", null, "a unit or a person column is needed to find the group"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "The mapping cannot be used.",
                    faults);
        }
    }

    private boolean has(String target) {
        return columns.containsKey(target) || defaults.containsKey(target);
    }

    char separatorChar() {
        return separator == null ? ',' : separator.charAt(0);
    }

    DateTimeFormatter dates() {
        String pattern = dateFormat == null ? "uuuu-MM-dd" : dateFormat.replace('y', 'u');
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    @Nullable
    LocalDate date(String text, DateTimeFormatter dates) {
        try {
            return LocalDate.parse(text, dates);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }
}
