package io.candor.insight.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import io.candor.insight.allocation.GoodhartGap.Around;
import io.candor.insight.allocation.GoodhartGap.GapEvent;
import io.candor.insight.allocation.GoodhartGap.GapFigures;
import io.candor.insight.allocation.GoodhartGap.GapReading;
import io.candor.insight.allocation.GoodhartGap.Level;

/** Says what the points around a target's events show. It names no cause. */
final class GapReader {

    private static final int PERIODS_BESIDE = 3;

    /** A point that is shown. */
    record Shown(String period, GapFigures figures) {
    }

    private final List<GapEvent> events;
    private final List<Shown> points;

    /** @param points oldest first */
    GapReader(List<GapEvent> events, List<Shown> points) {
        this.events = events;
        this.points = points;
    }

    GapReading reading() {
        List<String> periods = points.stream().map(Shown::period).toList();
        Level use = LevelChange.of(periods, values(GapFigures::activeDays));
        Level useful = LevelChange.of(periods, values(GapFigures::useful));
        return new GapReading(sentence(use, useful), use, useful, events.stream()
                .filter(event -> !event.kind().equals("announced")).sorted(Comparator.comparing(GapEvent::day))
                .map(this::around).toList());
    }

    private double[] values(ToDoubleFunction<GapFigures> figure) {
        return points.stream().map(Shown::figures).mapToDouble(figure).toArray();
    }

    private String sentence(Level use, Level useful) {
        if (!use.enough()) {
            return "Cannot tell: " + points.size() + (points.size() == 1 ? " period is" : " periods are")
                    + " shown with both figures, and the test needs " + LevelChange.LEAST_PERIODS + ".";
        }
        if (use.changes().isEmpty() && useful.changes().isEmpty()) {
            return "Neither use nor usefulness is shown to have changed its level.";
        }
        if (!use.changes().isEmpty() && !useful.changes().isEmpty()) {
            return "Use changed its level at " + String.join(", ", use.changes()) + ", usefulness at "
                    + String.join(", ", useful.changes()) + ".";
        }
        return use.changes().isEmpty()
                ? "Usefulness changed its level at " + String.join(", ", useful.changes()) + "; no change of use is shown."
                : "Use changed its level at " + String.join(", ", use.changes())
                        + "; no change of usefulness is shown: the figure moved and what people say did not.";
    }

    private Around around(GapEvent event) {
        List<GapFigures> before = points.stream().filter(point -> point.period().compareTo(event.period()) < 0)
                .map(Shown::figures).toList().reversed().stream().limit(PERIODS_BESIDE).toList();
        List<GapFigures> after = points.stream().filter(point -> point.period().compareTo(event.period()) >= 0)
                .map(Shown::figures).limit(PERIODS_BESIDE).toList();
        Double useBefore = mean(before, GapFigures::activeDays, 10);
        Double useAfter = mean(after, GapFigures::activeDays, 10);
        Double usefulBefore = mean(before, GapFigures::useful, 100);
        Double usefulAfter = mean(after, GapFigures::useful, 100);
        return new Around(event.kind(), event.day(), useBefore, useAfter, usefulBefore, usefulAfter,
                sentence(useBefore, useAfter, usefulBefore, usefulAfter));
    }

    private static @Nullable Double mean(List<GapFigures> points, ToDoubleFunction<GapFigures> figure, int parts) {
        return points.isEmpty() ? null
                : Double.valueOf(StrictMath.rint(points.stream().mapToDouble(figure).average().orElseThrow() * parts) / parts);
    }

    private static String sentence(@Nullable Double useBefore, @Nullable Double useAfter, @Nullable Double usefulBefore,
            @Nullable Double usefulAfter) {
        if (useBefore == null || useAfter == null || usefulBefore == null || usefulAfter == null) {
            return "Cannot compare: no period is shown on one side.";
        }
        return String.format(Locale.ROOT, "From %.1f to %.1f active days of 28; from %.0f%% to %.0f%% who find it useful.",
                useBefore, useAfter, 100 * usefulBefore, 100 * usefulAfter);
    }

    /** Points and events of a day's period, for a list in order. */
    static List<GapEvent> ordered(List<GapEvent> events, LocalDate today) {
        List<GapEvent> past = new ArrayList<>(events);
        past.removeIf(event -> event.day().isAfter(today));
        past.sort(Comparator.comparing(GapEvent::day));
        return List.copyOf(past);
    }
}
