package io.candor.insight.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.Detail;
import io.candor.insight.signal.Looks;
import io.candor.insight.signal.ObstacleRate;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.TargetLine;
import io.candor.insight.verdict.Decision;
import io.candor.insight.verdict.Evidence;
import io.candor.insight.verdict.VerdictFamily;
import io.candor.insight.verdict.VerdictRules;

/**
 * Judges every unit × tool of an {@link Organisation}: invited are the people of the unit, one look over all waves, all
 * cells settled as one family. Without a works agreement THEATRE is not displayed below 20 people; below 10 no signal
 * is printed at all.
 */
record OrganisationVerdicts(Organisation organisation, VerdictRules rules) {

    /** One element of the printed array. */
    record Cell(String unit, String tool, String verdict, List<SignalLine> signals, List<String> missing) {

        static Cell of(String unit, String tool, int people, Decision decision) {
            List<Signal> shown = people < VerdictRules.LEAST_PEOPLE ? List.of() : decision.signals();
            return new Cell(unit, tool, decision.verdict().name(), shown.stream().map(SignalLine::of).toList(),
                    decision.missing());
        }
    }

    List<Cell> judge() {
        List<String[]> names = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (String unit : organisation.people().keySet()) {
            for (String tool : organisation.tools(unit)) {
                names.add(new String[] { unit, tool });
                decisions.add(rules.decide(evidence(unit, tool), Detail.PAGE));
            }
        }
        List<Decision> settled = VerdictFamily.settle(decisions);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < settled.size(); i++) {
            String unit = names.get(i)[0];
            cells.add(Cell.of(unit, names.get(i)[1], people(unit).size(), settled.get(i)));
        }
        return cells;
    }

    private Evidence evidence(String unit, String tool) {
        Map<String, List<UsageDay>> days = organisation.usage().getOrDefault(tool, Map.of());
        TargetFile target = organisation.target();
        TargetLine line = target == null || !target.covers(unit) ? null : target.line();
        Predicate<String> underTarget = other -> target == null || target.covers(other);
        UsageWeeks weeks = weeks(days, target);
        List<PersonWeek> history = weeks == null ? List.of() : history(weeks, days, people(unit));
        LocalDate end = weeks == null ? LocalDate.MAX.minusYears(1) : weeks.end();
        Waves waves = Waves.of(organisation.answers(), tool, end);
        long covered = people(unit).stream().filter(days::containsKey).count();
        return new Evidence(people(unit).size(), (double) covered / people(unit).size(), history, line, Looks.once(end),
                waves.in(unit, people(unit).size(), line == null ? null : line.from(), underTarget),
                weeks == null ? null : rateElsewhere(unit, weeks, days), waves.companyTheatreShare(underTarget), false);
    }

    private List<String> people(String unit) {
        return organisation.people().getOrDefault(unit, List.of());
    }

    private @Nullable UsageWeeks weeks(Map<String, List<UsageDay>> days, @Nullable TargetFile target) {
        List<LocalDate> all = days.values().stream().flatMap(List::stream).map(UsageDay::day).sorted().toList();
        return all.isEmpty() ? null
                : UsageWeeks.covering(all.getFirst(), all.getLast(),
                        target == null ? "human_prompts" : target.line().metric(), organisation.obstaclesReported());
    }

    private static List<PersonWeek> history(UsageWeeks weeks, Map<String, List<UsageDay>> days, List<String> people) {
        return people.stream().filter(days::containsKey)
                .flatMap(person -> weeks.of(person, days.getOrDefault(person, List.of())).stream()).toList();
    }

    private @Nullable Double rateElsewhere(String unit, UsageWeeks weeks, Map<String, List<UsageDay>> days) {
        LocalDate first = weeks.lastMonday().minusWeeks(3);
        List<String> others = organisation.people().entrySet().stream().filter(other -> !other.getKey().equals(unit))
                .flatMap(other -> other.getValue().stream()).toList();
        return ObstacleRate.median(
                history(weeks, days, others).stream().filter(week -> !week.monday().isBefore(first)).toList());
    }
}
