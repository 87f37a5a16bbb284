package io.candor.insight.eval;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.CalendarDay;
import io.candor.insight.eval.Organisation.Answered;
import io.candor.insight.signal.Tally;
import io.candor.insight.signal.ToolAnswer;
import io.candor.insight.signal.WaveTestimony;
import io.candor.insight.verdict.VerdictRules;

/**
 * The feedback about one tool, wave by wave in time. A wave named after an ISO week (…2026-W40) or a day closes then;
 * any other name only orders it.
 *
 * @param byWave
 *        wave → answers of all units
 * @param end
 *        last day of the period; no wave closes later
 */
record Waves(TreeMap<String, List<Answered>> byWave, LocalDate end) {

    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-?W(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static Waves of(List<Answered> answers, String tool, LocalDate end) {
        TreeMap<String, List<Answered>> byWave = new TreeMap<>();
        for (Answered answered : answers) {
            if (answered.tool().equals(tool)) {
                byWave.computeIfAbsent(answered.wave(), wave -> new ArrayList<>()).add(answered);
            }
        }
        return new Waves(byWave, end);
    }

    /** What the waves since a target's start said in one unit; earlier waves only tell what is usual elsewhere. */
    List<WaveTestimony> in(String unit, int invited, @Nullable LocalDate since, Predicate<String> underTarget) {
        List<WaveTestimony> waves = new ArrayList<>();
        Tally theatreBefore = Tally.NONE;
        Tally frictionSoFar = Tally.NONE;
        for (var wave : byWave.entrySet()) {
            Predicate<Answered> elsewhere = answered -> !answered.unit().equals(unit);
            frictionSoFar = frictionSoFar.plus(tally(wave.getValue(), elsewhere, ToolAnswer::friction));
            LocalDate closed = closed(wave.getKey());
            List<ToolAnswer> own = wave.getValue().stream().filter(elsewhere.negate()).map(Answered::answer).toList();
            if (since == null || !closed.isBefore(since)) {
                waves.add(own.size() < VerdictRules.LEAST_PEOPLE
                        ? WaveTestimony.unreleased(wave.getKey(), closed, invited)
                        : WaveTestimony.of(wave.getKey(), closed, invited, own, share(theatreBefore),
                                share(frictionSoFar)));
            }
            theatreBefore = theatreBefore.plus(tally(wave.getValue(),
                    elsewhere.and(answered -> underTarget.test(answered.unit())), ToolAnswer::theatre));
        }
        return waves;
    }

    /** Share of the THEATRE answer in the whole company under the target, in the last wave; null when unknown. */
    @Nullable
    Double companyTheatreShare(Predicate<String> underTarget) {
        return byWave.isEmpty() ? null
                : share(tally(byWave.lastEntry().getValue(), answered -> underTarget.test(answered.unit()),
                        ToolAnswer::theatre));
    }

    private static Tally tally(List<Answered> answers, Predicate<Answered> who,
            Function<ToolAnswer, @Nullable Boolean> question) {
        return Tally.of(answers.stream().filter(who).map(Answered::answer).toList(), question);
    }

    private static @Nullable Double share(Tally tally) {
        return tally.n() < VerdictRules.LEAST_PEOPLE ? null : Double.valueOf((double) tally.yes() / tally.n());
    }

    /** Whether a name holds a week or a day there is, or neither. */
    static boolean isNameable(String wave) {
        try {
            LocalDate day = day(wave);
            return day == null || CalendarDay.Bounds.hold(day);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private LocalDate closed(String wave) {
        LocalDate named = day(wave);
        return named == null || named.isAfter(end) ? end : named;
    }

    /** @throws DateTimeException for a week or day no calendar has */
    private static @Nullable LocalDate day(String wave) {
        Matcher week = ISO_WEEK.matcher(wave);
        if (week.find()) {
            return LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2))).with(DayOfWeek.SUNDAY);
        }
        Matcher day = DAY.matcher(wave);
        return day.find() ? LocalDate.parse(day.group()) : null;
    }
}
