package io.candor.insight.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Floor;
import io.candor.insight.signal.Obstacles;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usage.KnownUsage;
import io.candor.insight.usage.UsageWeek;

/**
 * The use of one tool by the period's rosters, each worked out once. A group with known usage of fewer people than
 * {@link Floor#CROSS} has no usage, as far as anybody is told.
 */
final class ToolUsage {

    private final KnownUsage source;
    private final String tool;
    private final TargetMetric metric;
    private final IsoPeriod period;
    private final List<List<String>> rosters;
    private final Map<List<String>, List<PersonWeek>> histories = new HashMap<>();
    private final Map<List<String>, Obstacles> obstacles = new HashMap<>();

    /** @param rosters the units of each block of the period */
    ToolUsage(KnownUsage source, String tool, TargetMetric metric, IsoPeriod period, List<List<String>> rosters) {
        this.source = source;
        this.tool = tool;
        this.metric = metric;
        this.period = period;
        this.rosters = List.copyOf(rosters);
    }

    /** People of these units whose usage in the period is known; null where they are too few to say. */
    @Nullable
    Integer known(List<String> units) {
        int people = source.peopleKnown(units, tool, period);
        return people < Floor.CROSS ? null : people;
    }

    /** All weeks of these units' people; empty where they are too few. */
    List<PersonWeek> history(List<String> units) {
        return known(units) == null ? List.of()
                : histories.computeIfAbsent(units, any -> source.weeks(any, tool, metric, period).stream()
                        .map(ToolUsage::week).toList());
    }

    /** Median rate of obstacles among the people of all other rosters large enough; null where there is none. */
    @Nullable
    Double obstacleRateOutside(List<String> units) {
        return Obstacles.medianRate(rosters.stream().filter(roster -> !roster.equals(units))
                .map(roster -> obstacles.computeIfAbsent(roster, any -> Obstacles.of(history(any)))).toList());
    }

    private static PersonWeek week(UsageWeek it) {
        return new PersonWeek(it.subject(), it.monday(), it.metric(), it.outputlessShare(), it.lastTwoDaysShare(),
                it.activeDays(), it.prompts(), it.offers(), it.accepts(), it.errors(), it.rejects());
    }
}
