package io.candor.insight.verdict;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Floor;
import io.candor.insight.signal.Makeup;
import io.candor.insight.signal.Obstacles;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usage.KnownUsage;
import io.candor.insight.usage.Roster;
import io.candor.insight.usage.UsageWeek;
import io.candor.insight.usage.WeekMakeup;

/**
 * The use of one tool by the period's groups, each worked out once. A group with known usage of fewer people than
 * {@link Floor#CROSS} has no usage, as far as anybody is told.
 */
final class ToolUsage {

    private final KnownUsage source;
    private final String tool;
    private final TargetMetric metric;
    private final IsoPeriod period;
    private final List<Roster> groups;
    private final Map<Roster, List<PersonWeek>> histories = new ConcurrentHashMap<>();
    private final Map<Roster, Obstacles> obstacles = new ConcurrentHashMap<>();

    /** @param groups each block of the period */
    ToolUsage(KnownUsage source, String tool, TargetMetric metric, IsoPeriod period, List<Roster> groups) {
        this.source = source;
        this.tool = tool;
        this.metric = metric;
        this.period = period;
        this.groups = List.copyOf(groups);
    }

    /** People of this group whose usage in the period is known; null where they are too few to say. */
    @Nullable
    Integer known(Roster group) {
        int people = source.peopleKnown(group, tool, period);
        return people < Floor.CROSS ? null : people;
    }

    /** All weeks of this group' people; empty where they are too few. */
    List<PersonWeek> history(Roster group) {
        return known(group) == null ? List.of()
                : histories.computeIfAbsent(group, any -> source.weeks(any, tool, metric, period).stream()
                        .map(ToolUsage::week).toList());
    }

    /** Median rate of obstacles among the people of all other groups large enough; null where there is none. */
    @Nullable
    Double obstacleRateOutside(Roster group) {
        return Obstacles.medianRate(groups.stream().filter(other -> !other.equals(group))
                .map(other -> obstacles.computeIfAbsent(other, any -> Obstacles.of(history(any)))).toList());
    }

    private static PersonWeek week(UsageWeek it) {
        return new PersonWeek(it.subject(), it.monday(), it.metric(), it.outputlessShare(), it.lastTwoDaysShare(),
                it.activeDays(), it.prompts(), it.offers(), it.accepts(), it.errors(), it.rejects(), makeup(it.makeup()));
    }

    private static Makeup makeup(WeekMakeup it) {
        return new Makeup(it.machineRequests(), it.passiveEvents(), it.autoAccepts(), it.linesWritten(), it.linesRetained(),
                it.surfaces(), it.surfacesOnce());
    }
}
