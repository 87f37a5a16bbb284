package io.candor.insight.signal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An adoption target as the signals see it: a number of something a week, and the days that split before from after.
 * The pre-period is everything before the announcement; weeks between announcement and start belong to neither side.
 *
 * @param metric
 *        what is counted, as in the target ({@code human_prompts}, {@code sessions}, {@code active_days}, …)
 * @param threshold
 *        the figure to reach
 * @param weeklyCount
 *        true when the metric is a whole number counted per week; only then can weeks "end at" the line
 * @param announced
 *        first day people could know of it; equal to {@code from} when unknown
 * @param from
 *        first day it applied
 * @param to
 *        last day it applied; null while it runs
 * @param disturbances
 *        what else changed for these people: vendor limits, licence caps, redefinitions of the metric
 * @param pauses
 *        weeks in which it was suspended for them
 */
public record TargetLine(String metric, double threshold, boolean weeklyCount, LocalDate announced, LocalDate from,
        @Nullable LocalDate to, List<Disturbance> disturbances, List<Pause> pauses) {

    private static final Map<String, String> UNITS = Map.of("human_prompts", "prompts", "accepts_human",
            "accepted suggestions", "lines_written", "written lines", "tokens_out", "output tokens", "acceptance_rate",
            "percent of suggestions accepted");

    /** Below this the number of weeks at 0 and 1 is no smooth background to stand out from. */
    private static final double LEAST_COUNT = 5;

    public TargetLine {
        if (!(threshold > 0)) {
            throw new IllegalArgumentException("threshold: " + threshold);
        }
        if (announced.isAfter(from) || to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("announced " + announced + ", from " + from + ", to " + to);
        }
        disturbances = List.copyOf(disturbances);
        pauses = List.copyOf(pauses);
    }

    /** One that was never suspended. */
    public TargetLine(String metric, double threshold, boolean weeklyCount, LocalDate announced, LocalDate from,
            @Nullable LocalDate to, List<Disturbance> disturbances) {
        this(metric, threshold, weeklyCount, announced, from, to, disturbances, List.of());
    }

    /** The pause that says how these people use the tool without it, at a look; the latest of several. */
    public Optional<Pause> pauseAt(LocalDate look) {
        return pauses.stream().filter(pause -> pause.speaksAt(look)).max(Comparator.comparing(Pause::to));
    }

    /** What it asks for, with its unit: "20 prompts a week". */
    public String asked() {
        return Wording.count(threshold) + " " + unit();
    }

    /** What it counts: "prompts a week". */
    String unit() {
        return UNITS.getOrDefault(metric, metric.replace('_', ' ')) + " a week";
    }

    /** Whole weeks before anybody could know of it. */
    Weeks before() {
        return Weeks.until(announced.minusDays(1));
    }

    /** Whole weeks under it, up to a look; those of a pause are not. */
    Weeks during(LocalDate look) {
        return Weeks.between(from, to != null && to.isBefore(look) ? to : look)
                .without(pauses.stream().map(Pause::weeks).toList());
    }

    /** Why stopping at the line cannot be judged for this target; empty when it can. */
    Optional<String> noLineBecause() {
        if (!weeklyCount) {
            return Optional.of("the target is not a number counted per week");
        }
        if (threshold < LEAST_COUNT || threshold != StrictMath.rint(threshold)) {
            return Optional.of("a target below 5 a week leaves no room to see weeks stop at it");
        }
        return disturbances.stream().filter(disturbance -> disturbance.near(this)).findFirst()
                .map(disturbance -> disturbance.what() + " lies within 2 of the target or 7 days of its start");
    }
}
