package io.candor.insight.eval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.ToolAnswer;
import io.candor.insight.signal.ToolAnswer.Quality;
import io.candor.insight.signal.ToolAnswer.WithoutTarget;

/**
 * An organisation as files: {@code people.csv}, {@code usage.csv}, {@code feedback.csv}, {@code target.json}.
 *
 * @param people
 *        unit → its people
 * @param usage
 *        tool → person → days
 * @param answers
 *        what was said, in file order
 * @param obstaclesReported
 *        usage has a column of errors or rejects
 */
record Organisation(Map<String, List<String>> people, Map<String, Map<String, List<UsageDay>>> usage,
        List<Answered> answers, @Nullable TargetFile target, boolean obstaclesReported) {

    private static final List<String> USAGE = List.of("person", "tool", "day", "human_prompts", "offers",
            "accepts_human", "lines_retained", "sessions", "machine_requests", "passive_events", "cost_minor");
    private static final List<String> FEEDBACK = List.of("unit", "tool", "wave", "usefulness",
            "would_use_without_target", "minutes_net", "comment");
    private static final Set<String> BARRIERS = Set.of("access", "permission", "no-training", "training");
    private static final int MOST_MINUTES = 100_000;

    /** One row of feedback: one person of the unit in one wave. */
    record Answered(String unit, String tool, String wave, ToolAnswer answer) {
    }

    static Organisation read(Path folder) throws InputProblem {
        Map<String, String> unitOf = new HashMap<>();
        Map<String, List<String>> people = new TreeMap<>();
        for (CsvFile.Row row : CsvFile.read(folder, "people.csv", List.of("person", "unit")).rows()) {
            String person = row.text("person");
            if (unitOf.put(person, row.text("unit")) != null) {
                throw row.problem("person", "\"" + person + "\" appears twice");
            }
            people.computeIfAbsent(row.text("unit"), unit -> new ArrayList<>()).add(person);
        }
        CsvFile usageFile = CsvFile.read(folder, "usage.csv", USAGE);
        Map<String, Map<String, List<UsageDay>>> usage = new TreeMap<>();
        for (CsvFile.Row row : usageFile.rows()) {
            String person = row.text("person");
            if (!unitOf.containsKey(person)) {
                throw row.problem("person", "\"" + person + "\" is not in people.csv");
            }
            add(usage.computeIfAbsent(row.text("tool"), tool -> new HashMap<>()).computeIfAbsent(person,
                    name -> new ArrayList<>()), UsageDay.of(row), row);
        }
        List<Answered> answers = new ArrayList<>();
        for (CsvFile.Row row : CsvFile.read(folder, "feedback.csv", FEEDBACK).rows()) {
            String unit = row.text("unit");
            if (!people.containsKey(unit)) {
                throw row.problem("unit", "nobody in people.csv belongs to \"" + unit + "\"");
            }
            if (!Waves.isNameable(row.text("wave"))) {
                throw row.problem("wave", "\"" + row.text("wave") + "\" names a week or day there is none of");
            }
            answers.add(new Answered(unit, row.text("tool"), row.text("wave"), answer(row)));
        }
        return new Organisation(people, usage, answers, TargetFile.read(folder),
                usageFile.has("errors") || usageFile.has("rejects"));
    }

    /** Tools a unit has used or spoken about, in order. */
    TreeSet<String> tools(String unit) {
        TreeSet<String> tools = new TreeSet<>();
        usage.forEach((tool, days) -> {
            if (people.getOrDefault(unit, List.of()).stream().anyMatch(days::containsKey)) {
                tools.add(tool);
            }
        });
        answers.stream().filter(answered -> answered.unit().equals(unit)).map(Answered::tool).forEach(tools::add);
        return tools;
    }

    private static void add(List<UsageDay> days, UsageDay day, CsvFile.Row row) throws InputProblem {
        LocalDate last = days.isEmpty() ? null : days.getLast().day();
        if (last != null && !last.isBefore(day.day())
                && days.stream().anyMatch(known -> known.day().equals(day.day()))) {
            throw row.problem("day", "a second row of this person with this tool on " + day.day());
        }
        days.add(day);
    }

    private static ToolAnswer answer(CsvFile.Row row) throws InputProblem {
        String obstacle = row.optional("obstacle");
        return new ToolAnswer(row.whole("usefulness", -2, 2), row.whole("minutes_net", -MOST_MINUTES, MOST_MINUTES),
                row.word("quality", word -> switch (word) {
                    case "worse" -> Quality.WORSE;
                    case "same" -> Quality.SAME;
                    case "better" -> Quality.BETTER;
                    default -> null;
                }), row.word("would_use_without_target", word -> switch (word) {
                    case "yes" -> WithoutTarget.YES;
                    case "partly" -> WithoutTarget.PARTLY;
                    case "no" -> WithoutTarget.NO;
                    case "no-target", "no_target", "no target here" -> WithoutTarget.NO_TARGET;
                    default -> null;
                }), obstacle == null ? null : Boolean.valueOf(!obstacle.equalsIgnoreCase("none")),
                obstacle == null ? null : Boolean.valueOf(BARRIERS.contains(obstacle.toLowerCase(Locale.ROOT))), null);
    }
}
