package io.candor.insight.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.feedback.UnitVersion;
import io.candor.insight.usage.ToldDays;

/** The lines of one question, worked out one by one from what was read for all of them. */
final class LedgerDays {

    private record ToolDay(String tool, LocalDate day) {
    }

    private final String node;
    private final List<UnitVersion> versions;
    private final Map<LocalDate, UnitTree> trees = new HashMap<>();
    private final Map<LedgerKey, ToldDays.SourceDay> days = new HashMap<>();
    private final Map<LedgerKey, Map<String, ToldDays.UnitDay>> people = new HashMap<>();
    private final Map<ToolDay, Map<String, Integer>> licences = new HashMap<>();
    private final FigurePlan.Plans plans = new FigurePlan.Plans();

    LedgerDays(ToldDays told, List<UnitVersion> versions, Asked asked) {
        this.node = asked.unit();
        this.versions = versions;
        told.days(asked.source(), asked.from(), asked.to())
                .forEach(it -> days.put(new LedgerKey(it.source(), it.tool(), it.day()), it));
        told.people(asked.source(), asked.from(), asked.to()).forEach(it -> people
                .computeIfAbsent(new LedgerKey(it.source(), it.tool(), it.day()), any -> new HashMap<>()).put(it.unit(), it));
        told.licences(asked.from(), asked.to()).forEach(it -> {
            Map<String, Integer> known = licences.computeIfAbsent(new ToolDay(it.tool(), it.day()), any -> new HashMap<>());
            if (it.unit() != null) {
                known.put(it.unit(), it.people());
            }
        });
    }

    CoverageDay of(LedgerKey key) {
        UnitTree tree = trees.computeIfAbsent(key.day(), day -> UnitTree.on(day, versions));
        FigurePlan seen = plan(tree, key, ToldDays.UnitDay::seen);
        Map<String, Integer> licensed = licences.get(new ToolDay(key.tool(), key.day()));
        return new CoverageDay(key.source(), key.tool(), key.day(), DayState.of(days.get(key)),
                node.equals(UnitTree.COMPANY) ? seen.people(node) : tree.headcount(node),
                seen.counted(node), seen.others(node), licensed == null ? CoverageDay.UNKNOWN : CoverageDay.KNOWN,
                licensed == null ? Disclosure.withheld() : plans.of(tree, licensed).counted(node),
                plan(tree, key, ToldDays.UnitDay::provisional).counted(node),
                plan(tree, key, ToldDays.UnitDay::revised).counted(node));
    }

    private FigurePlan plan(UnitTree tree, LedgerKey key, ToIntFunction<ToldDays.UnitDay> figure) {
        Map<String, Integer> counted = new HashMap<>();
        people.getOrDefault(key, Map.of()).forEach((unit, day) -> counted.put(unit, figure.applyAsInt(day)));
        return plans.of(tree, counted);
    }
}
