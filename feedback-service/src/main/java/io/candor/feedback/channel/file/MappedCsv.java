package io.candor.feedback.channel.file;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.csv.Table;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;
import io.candor.feedback.survey.SurveyDefinition;

/** A CSV of any tool, read through a mapping. */
final class MappedCsv implements HistoricFile {

    private static final Set<String> PLACES = Set.of("person", "unit", "date", "origin", "quote");

    private final ResponseMapping mapping;
    private final SurveyDefinition definition;
    private final Table table;
    private final DateTimeFormatter dates;

    MappedCsv(InputStream in, ResponseMapping mapping, SurveyDefinition definition) {
        this.mapping = mapping;
        this.definition = definition;
        this.dates = mapping.dates();
        this.table = Table.open(in, mapping.separatorChar()).requiring(List.copyOf(mapping.columns().values()));
        refuseUnknownTargets();
    }

    private void refuseUnknownTargets() {
        List<Fault> faults = Stream.concat(mapping.columns().keySet().stream(), mapping.defaults().keySet().stream())
                .filter(target -> !PLACES.contains(target) && !definition.asks(question(target))).sorted()
                .map(target -> Fault.at("mapping/" + target, null, "is no target and no question of this survey"))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, "The mapping names unknown targets.", faults);
        }
    }

    private String question(String target) {
        return target.equals("rating") && definition.asks("usefulness") ? "usefulness" : target;
    }

    @Override
    public SurveyDefinition definition() {
        return definition;
    }

    @Override
    public boolean namesPeople() {
        return mapping.columns().containsKey("person");
    }

    @Override
    public Origin origin() {
        return "synthetic".equals(mapping.defaults().get("origin")) ? Origin.SYNTHETIC : Origin.IMPORT;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public List<String> warnings() {
        return namesPeople() ? List.of()
                : List.of("No person column: people are unknown, so these answers open no floor.");
    }

    @Override
    public void read(Table.Row row, Consumer<HistoricRow> response, Consumer<Fault> refusal) {
        if (row.fault().isPresent()) {
            refusal.accept(row.fault().get());
            return;
        }
        List<Fault> faults = new ArrayList<>();
        LocalDate date = mapping.date(value(row, "date"), dates);
        if (date == null) {
            faults.add(Fault.at(row.line(), column("date"), value(row, "date"), "is no date of the form "
                    + (mapping.dateFormat() == null ? "yyyy-MM-dd" : mapping.dateFormat())));
        }
        if (namesPeople() && value(row, "person").isEmpty()) {
            faults.add(Fault.at(row.line(), column("person"), null, "is empty"));
        }
        ObjectNode answers = answers(row, faults);
        if (faults.isEmpty() && date != null) {
            String unit = value(row, "unit");
            response.accept(new HistoricRow(row.line(), namesPeople() ? value(row, "person") : null,
                    unit.isEmpty() ? null : unit, date, answers));
        } else {
            refusal.accept(faults.getFirst());
        }
    }

    private ObjectNode answers(Table.Row row, List<Fault> faults) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (String target : targets()) {
            String text = value(row, target);
            if (text.isEmpty()) {
                continue;
            }
            if (target.equals("rating")) {
                rating(row, text, answers, faults);
            } else if (target.equals("tool") || target.equals("useCase")) {
                answers.put(target, slug(text));
            } else {
                answer(row, target, text, answers, faults);
            }
        }
        if (answers.has("comment")) {
            answers.put("quote", mapping.defaults().getOrDefault("quote", SurveyDefinition.MAY_BE_QUOTED));
        }
        if (faults.isEmpty() && answers.isEmpty()) {
            faults.add(Fault.at(row.line(), null, null, "holds no answer"));
        }
        for (Fault fault : definition.check(answers)) {
            faults.add(Fault.at(row.line(), column(String.valueOf(fault.field())), fault.value(), fault.reason()));
        }
        return answers;
    }

    private void answer(Table.Row row, String target, String text, ObjectNode answers, List<Fault> faults) {
        switch (definition.shapeOf(target)) {
            case TEXT -> answers.put(target, text);
            case LIST -> {
                for (String value : text.split(";")) {
                    answers.withArray("/" + target).add(value.strip());
                }
            }
            case NUMBER -> number(row, target, text, faults, value -> {
                if (value == Math.rint(value)) {
                    answers.put(target, value.longValue());
                } else {
                    answers.put(target, value);
                }
            });
        }
    }

    private void rating(Table.Row row, String text, ObjectNode answers, List<Fault> faults) {
        number(row, "rating", text, faults, value -> {
            ResponseMapping.Scale scale = mapping.scale();
            boolean useful = definition.asks("usefulness");
            if (scale != null && (value < Math.min(scale.from(), scale.to()) || value > Math.max(scale.from(), scale.to()))) {
                faults.add(Fault.at(row.line(), column("rating"), text, "lies outside the scale " + scale.from() + " to "
                        + scale.to()));
            } else if (useful && scale != null) {
                answers.put("usefulness", Math.round(-2 + 4 * (value - scale.from()) / (scale.to() - scale.from())));
            } else if (useful) {
                answers.put("usefulness", Math.round(value));
            } else {
                answers.put("rating", value);
            }
        });
    }

    private void number(Table.Row row, String target, String text, List<Fault> faults, Consumer<Double> use) {
        String plain = ",".equals(mapping.decimal()) ? text.replace(".", "").replace(',', '.') : text;
        if (plain.matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            use.accept(Double.valueOf(plain));
        } else {
            faults.add(Fault.at(row.line(), column(target), text, "is not a number"));
        }
    }

    private List<String> targets() {
        return Stream.concat(mapping.columns().keySet().stream(), mapping.defaults().keySet().stream()).distinct()
                .filter(target -> !PLACES.contains(target)).sorted().toList();
    }

    private String value(Table.Row row, String target) {
        String column = mapping.columns().get(target);
        String text = column == null ? "" : row.get(column);
        return text.isEmpty() ? mapping.defaults().getOrDefault(target, "") : text;
    }

    private @Nullable String column(String target) {
        return mapping.columns().getOrDefault(target.equals("usefulness") ? "rating" : target, target);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[^a-z0-9]+|-+$", "");
    }
}
