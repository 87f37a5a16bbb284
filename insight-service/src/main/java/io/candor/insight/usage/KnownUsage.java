package io.candor.insight.usage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.target.TargetMetric;

/**
 * What all imports up to one moment tell about people's weeks, read group by group when asked for. Members of a group are those
 * on its list; their history follows them back into whatever group they came from.
 */
public final class KnownUsage {

    /** A tool's weeks differ by what is counted in them. */
    record Counted(String tool, TargetMetric metric) {
    }

    private final Function<Counted, ToolWeeks> readWeeks;
    private final BiFunction<String, Collection<LocalDate>, Map<String, Met>> readMet;
    private final Function<IsoPeriod, PeriodRoster> readRoster;
    private final Map<Counted, ToolWeeks> weeks = new ConcurrentHashMap<>();
    private final Map<IsoPeriod, PeriodRoster> rosters = new ConcurrentHashMap<>();

    KnownUsage(Function<Counted, ToolWeeks> readWeeks,
            BiFunction<String, Collection<LocalDate>, Map<String, Met>> readMet, Function<IsoPeriod, PeriodRoster> readRoster) {
        this.readWeeks = readWeeks;
        this.readMet = readMet;
        this.readRoster = readRoster;
    }

    /**
     * All complete weeks of the members up to the end of {@code period}, of final figures only. In a period in which a person
     * is known at all, a week
     * without a row that the source covers is a week without use (0); outside such periods it is unknown and absent.
     */
    public List<UsageWeek> weeks(Roster group, String tool, TargetMetric metric, IsoPeriod period) {
        return weeksOfEach(List.of(group), tool, metric, period).getFirst();
    }

    /** The same of several groups, read at once; in their order. */
    public List<List<UsageWeek>> weeksOfEach(List<Roster> groups, String tool, TargetMetric metric, IsoPeriod period) {
        PeriodRoster roster = roster(period);
        return counted(tool, metric).ofEach(groups.stream().map(roster::members).toList(), period);
    }

    /** Who belongs to a group, by their hashes. */
    public Set<String> members(Roster group, IsoPeriod period) {
        return roster(period).members(group);
    }

    /** What everybody met with a tool, in the weeks {@link #weeks} are made of; people of whom that is not known are absent. */
    public Map<String, Met> met(String tool, IsoPeriod period) {
        return readMet.apply(tool, covered(tool, period));
    }

    /** Mondays of the weeks that the reports on a tool cover completely, up to the end of a period. */
    Collection<LocalDate> covered(String tool, IsoPeriod period) {
        return counted(tool, TargetMetric.HUMAN_PROMPTS).coveredUntil(period);
    }

    /**
     * The complete weeks of these people in one period, those without use among them; who is not known in the period at all has
     * none.
     *
     * @return empty where the reports cover no week of the period
     */
    public Optional<List<UsageWeek>> weeksWithin(IsoPeriod period, Collection<String> subjects, String tool,
            TargetMetric metric) {
        ToolWeeks known = counted(tool, metric);
        return known.cover(period) ? Optional.of(known.of(subjects, period).stream()
                .filter(week -> !week.monday().isBefore(period.firstDay())).toList()) : Optional.empty();
    }

    /**
     * People with a week of the period that the source may still change: nothing is known of it, least of all that it was idle.
     */
    public Set<String> unsettled(IsoPeriod period, Collection<String> subjects, String tool, TargetMetric metric) {
        return counted(tool, metric).unsettled(subjects, period);
    }

    /** Members about whom a source told something final in the period, use or a licence; a told zero counts. */
    public int peopleKnown(Roster group, String tool, IsoPeriod period) {
        return roster(period).known(group, tool);
    }

    private ToolWeeks counted(String tool, TargetMetric metric) {
        return weeks.computeIfAbsent(new Counted(tool, metric), readWeeks);
    }

    private PeriodRoster roster(IsoPeriod period) {
        return rosters.computeIfAbsent(period, readRoster);
    }
}
