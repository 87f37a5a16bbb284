package io.candor.insight.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Floor;
import io.candor.insight.signal.Makeup;
import io.candor.insight.signal.Obstacles;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.signal.RatesElsewhere;
import io.candor.insight.target.TargetMetric;
import io.candor.insight.usage.KnownUsage;
import io.candor.insight.usage.Met;
import io.candor.insight.usage.Roster;
import io.candor.insight.usage.UsageWeek;
import io.candor.insight.usage.WeekMakeup;

/**
 * The use of one tool by the period's groups. A group with known usage of fewer people than {@link Floor#CROSS} has no usage,
 * as far as anybody is told. Weeks are read when asked for and not kept: those of a large company do not fit.
 */
final class ToolUsage {

    private final KnownUsage source;
    private final String tool;
    private final TargetMetric metric;
    private final IsoPeriod period;
    private final List<Roster> groups;

    private @Nullable Map<Roster, Obstacles> met;
    private @Nullable RatesElsewhere rates;

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

    /** All weeks of this group's people; empty where they are too few. */
    List<PersonWeek> history(Roster group) {
        return histories(List.of(group)).getFirst();
    }

    /** The same of several groups, read at once; in their order. */
    List<List<PersonWeek>> histories(List<Roster> asked) {
        List<Roster> large = asked.stream().filter(group -> known(group) != null).toList();
        Map<Roster, List<PersonWeek>> histories = new HashMap<>();
        if (!large.isEmpty()) {
            List<List<UsageWeek>> weeks = source.weeksOfEach(large, tool, metric, period);
            for (int i = 0; i < large.size(); i++) {
                histories.put(large.get(i), weeks.get(i).stream().map(ToolUsage::week).toList());
            }
        }
        return asked.stream().map(group -> histories.getOrDefault(group, List.of())).toList();
    }

    /** Median rate of obstacles among the people of all other groups large enough; null where there is none. */
    synchronized @Nullable Double obstacleRateOutside(Roster group) {
        Map<Roster, Obstacles> all = met == null ? met() : met;
        met = all;
        RatesElsewhere elsewhere = rates == null ? new RatesElsewhere(all.values()) : rates;
        rates = elsewhere;
        return elsewhere.outside(all.getOrDefault(group, Obstacles.none()));
    }

    private Map<Roster, Obstacles> met() {
        Map<String, Met> people = source.met(tool, period);
        Map<Roster, Obstacles> all = new HashMap<>();
        groups.stream().filter(group -> known(group) != null).forEach(group -> {
            Obstacles sums = Obstacles.none();
            source.members(group, period).stream().filter(people::containsKey).forEach(subject -> {
                Met own = Objects.requireNonNull(people.get(subject));
                sums.add(subject, own.obstacles(), own.prompts());
            });
            all.put(group, sums);
        });
        return all;
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
