package io.candor.insight.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.signal.TargetLine;

/**
 * {@code target.json}: {@code metric, threshold, period, population, from, to}, optionally {@code announced}.
 *
 * @param units
 *        units of the population; empty means the whole company
 */
record TargetFile(TargetLine line, Set<String> units) {

    static final String NAME = "target.json";
    private static final double HIGHEST = 1e9;
    private static final Set<String> EVERYBODY = Set.of("company", "all", "everyone", "*", "");

    /** Null when the file says {@code null}: no target. */
    static @Nullable TargetFile read(Path folder) throws InputProblem {
        JsonNode json;
        try {
            json = new ObjectMapper().readTree(Files.readString(folder.resolve(NAME)));
        } catch (CharacterCodingException e) {
            throw new InputProblem(NAME, 1, "json", "is not UTF-8");
        } catch (JsonProcessingException e) {
            throw new InputProblem(NAME, e.getLocation() == null ? 1 : e.getLocation().getLineNr(), "json",
                    e.getOriginalMessage());
        } catch (IOException e) {
            throw new InputProblem(NAME, 1, "file", "there is no such file in " + folder);
        }
        if (json.isNull()) {
            return null;
        }
        if (!json.isObject()) {
            throw new InputProblem(NAME, 1, "json", "an object is expected");
        }
        String metric = json.path("metric").asText("");
        if (!UsageWeeks.counts(metric) && !metric.equals("cost_minor")) {
            throw new InputProblem(NAME, 1, "metric", "\"" + metric + "\" is no column of usage.csv that can be counted");
        }
        double threshold = json.path("threshold").isNumber() ? json.path("threshold").asDouble() : 0;
        if (!(threshold > 0 && threshold <= HIGHEST)) {
            throw new InputProblem(NAME, 1, "threshold", "a number above 0 and up to 1000000000 is expected");
        }
        LocalDate from = date(json, "from");
        if (from == null) {
            throw new InputProblem(NAME, 1, "from", "must not be empty");
        }
        LocalDate announced = date(json, "announced");
        LocalDate to = date(json, "to");
        if (to != null && to.isBefore(from)) {
            throw new InputProblem(NAME, 1, "to", to + " is before " + from);
        }
        boolean weekly = json.path("period").asText("week").startsWith("week") && UsageWeeks.counts(metric);
        return new TargetFile(new TargetLine(metric, threshold, weekly,
                announced == null || announced.isAfter(from) ? from : announced, from, to, List.of()),
                units(json.path("population")));
    }

    boolean covers(String unit) {
        return units.isEmpty() || units.contains(unit);
    }

    private static Set<String> units(JsonNode population) {
        Set<String> units = new HashSet<>();
        if (population.isArray()) {
            population.forEach(unit -> units.add(unit.asText()));
        } else if (population.isTextual() && !EVERYBODY.contains(population.asText())) {
            units.add(population.asText());
        }
        return units;
    }

    private static @Nullable LocalDate date(JsonNode json, String field) throws InputProblem {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value.asText());
            if (!CalendarDay.Bounds.hold(day)) {
                throw new InputProblem(NAME, 1, field, "\"" + value.asText() + "\" " + CalendarDay.Bounds.REASON);
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new InputProblem(NAME, 1, field, "\"" + value.asText() + "\" is no day like 2026-11-23");
        }
    }
}
