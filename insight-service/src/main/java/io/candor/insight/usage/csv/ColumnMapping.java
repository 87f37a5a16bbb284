package io.candor.insight.usage.csv;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usage.Measure;

/**
 * What stands in which column.
 *
 * @param columns name of the normal form → header
 * @param defaults for words where the column is absent or the cell empty
 */
record ColumnMapping(char separator, char decimal, DateTimeFormatter dates, @Nullable String personKind,
        Map<String, String> columns, Map<String, String> defaults) {

    static final Set<String> WORDS = Set.of("tool", "surface", "model", "licensed", "currency", "cost_kind");
    private static final Set<String> OTHERS = Set.of("person", "day", "cost_minor");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** As uploaded; everything but the columns may be left out. */
    record Document(@Nullable String format, @Nullable String separator, @Nullable String decimal,
            @Nullable String dateFormat, @Nullable String personKind, @Nullable Map<String, String> columns,
            @Nullable Map<String, String> defaults) {
    }

    /** The header names the normal form itself. */
    static ColumnMapping ofHeader(List<String> header, char separator) {
        return new ColumnMapping(separator, '.', dates("yyyy-MM-dd"), null,
                header.stream().map(String::strip).filter(ColumnMapping::isKnown).distinct()
                        .collect(Collectors.toMap(name -> name, name -> name)),
                Map.of()).checked(header);
    }

    /** @throws ProblemException MAPPING_INVALID with a pointer to each fault */
    static ColumnMapping read(String mapping) {
        Document document;
        try {
            document = JSON.readValue(mapping, Document.class);
        } catch (JsonProcessingException e) {
            throw new ProblemException(ProblemType.MAPPING_INVALID, "The mapping is no JSON of the known shape: "
                    + e.getOriginalMessage());
        }
        if (document == null || document.columns() == null) {
            throw invalid(List.of(ProblemDetail.at("/columns", "missing", "says which column holds what")));
        }
        List<ProblemDetail> faults = new ArrayList<>(faults(document));
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
        return new ColumnMapping(sign(document.separator(), ','), sign(document.decimal(), '.'),
                dates(document.dateFormat() == null ? "yyyy-MM-dd" : document.dateFormat()), document.personKind(),
                Map.copyOf(document.columns()), document.defaults() == null ? Map.of() : Map.copyOf(document.defaults()));
    }

    private static List<ProblemDetail> faults(Document document) {
        List<ProblemDetail> faults = new ArrayList<>();
        new TreeMap<>(document.columns()).forEach((name, column) -> {
            if (!isKnown(name)) {
                faults.add(ProblemDetail.at("/columns/" + name, "unknown", "the normal form has no " + name));
            } else if (column == null) {
                faults.add(ProblemDetail.at("/columns/" + name, "missing", "names no column"));
            }
        });
        (document.defaults() == null ? Map.<String, String> of() : document.defaults()).forEach((name, value) -> {
            if (!WORDS.contains(name) || value == null) {
                faults.add(ProblemDetail.at("/defaults/" + name, "not-allowed",
                        "only words have defaults; a default number would turn unknown into known"));
            }
        });
        check(faults, "/format", document.format() == null || document.format().equals("csv"), "only csv");
        check(faults, "/separator", document.separator() == null || document.separator().length() == 1, "one sign");
        check(faults, "/decimal", document.decimal() == null || document.decimal().matches("[.,]"), "a point or a comma");
        check(faults, "/personKind", document.personKind() == null
                || document.personKind().matches("employee_id|email|alias:[a-z0-9-]{1,40}"), "employee_id, email or alias:…");
        check(faults, "/dateFormat", document.dateFormat() == null || isDateFormat(document.dateFormat()),
                "a pattern such as dd.MM.yyyy");
        return faults;
    }

    private static void check(List<ProblemDetail> faults, String pointer, boolean good, String expected) {
        if (!good) {
            faults.add(ProblemDetail.at(pointer, "invalid", expected));
        }
    }

    /** @throws ProblemException MAPPING_INVALID where the file lacks what the mapping or the normal form needs */
    ColumnMapping checked(List<String> header) {
        Set<String> there = new HashSet<>(header);
        List<ProblemDetail> faults = new ArrayList<>();
        new TreeMap<>(columns).forEach((name, column) -> check(faults, "/columns/" + name, there.contains(column),
                "the file has no column " + column + "; it has " + String.join(", ", header)));
        check(faults, "/columns/person", columns.containsKey("person"), "who a row is about has to be known");
        check(faults, "/columns/day", columns.containsKey("day"), "the day has to be known");
        check(faults, "/columns/tool", columns.containsKey("tool") || defaults.containsKey("tool"),
                "needs a column or a default");
        check(faults, "/columns", columns.keySet().stream().anyMatch(name -> Measure.of(name).isPresent())
                || columns.containsKey("cost_minor"),
                "no figure is mapped; known are "
                        + Arrays.stream(Measure.values()).map(Measure::column).collect(Collectors.joining(", ")));
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
        return this;
    }

    private static boolean isKnown(String name) {
        return Measure.of(name).isPresent() || WORDS.contains(name) || OTHERS.contains(name);
    }

    private static ProblemException invalid(List<ProblemDetail> faults) {
        return new ProblemException(ProblemType.MAPPING_INVALID, "The mapping does not fit the file.", faults);
    }

    private static char sign(@Nullable String text, char otherwise) {
        return text == null ? otherwise : text.charAt(0);
    }

    private static boolean isDateFormat(String pattern) {
        try {
            dates(pattern);
            return pattern.contains("M") && pattern.contains("d") && (pattern.contains("y") || pattern.contains("u"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Strict: the 31st of April is an error, not the first of May. */
    private static DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
