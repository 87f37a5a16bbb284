package io.candor.insight.eval;

import static io.candor.insight.eval.Archetype.honest;
import static io.candor.insight.eval.Archetype.performed;
import static io.candor.insight.eval.Archetype.planted;
import static io.candor.insight.eval.Habit.acceptance;
import static io.candor.insight.eval.Habit.asks;
import static io.candor.insight.eval.Habit.asksUpToTheLine;
import static io.candor.insight.eval.Habit.automation;
import static io.candor.insight.eval.Habit.away;
import static io.candor.insight.eval.Habit.beginners;
import static io.candor.insight.eval.Habit.fourADay;
import static io.candor.insight.eval.Habit.joiners;
import static io.candor.insight.eval.Habit.late;
import static io.candor.insight.eval.Habit.leavers;
import static io.candor.insight.eval.Habit.level;
import static io.candor.insight.eval.Habit.newlyMeasured;
import static io.candor.insight.eval.Habit.obstacles;
import static io.candor.insight.eval.Habit.onlySome;
import static io.candor.insight.eval.Habit.pairs;
import static io.candor.insight.eval.Habit.partTime;
import static io.candor.insight.eval.Habit.recounted;
import static io.candor.insight.eval.Habit.roundsToFive;
import static io.candor.insight.eval.Habit.topsUp;
import static io.candor.insight.eval.Habit.worksUpSinceAnnounced;
import static io.candor.insight.eval.Habit.worksUpToTheLine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

import io.candor.insight.signal.Disturbance;
import io.candor.insight.verdict.Verdict;

/** Every kind of group the evaluation knows (statistics.md §9): invented habits, not field data. */
final class Archetypes {

    private static final List<Archetype> HONEST = List.of(
            honest("ordinary", level(16, 16)).saying(Voice.ALL_HONEST),
            honest("growth", level(12, 20)).saying(Voice.ALL_HONEST),
            honest("round numbers", level(14, 18), roundsToFive(0.25)),
            honest("friday deadlines", level(15, 18), late(0.65, 0.65)),
            honest("automation", level(9, 11), automation(8)),
            honest("tool change", level(14, 18), acceptance(0.40, 0.15)),
            honest("learners", level(11, 14), asks(3), asksUpToTheLine(0.4, 0.25)),
            honest("learners who stop at the line", level(11, 14), asks(2), asksUpToTheLine(0.4, 0.35)).beyondKnowing(),
            honest("dutiful", level(14, 16), worksUpToTheLine(0.6, 0.75)).saying(Voice.ALL_HONEST),
            honest("dutiful beginners", level(15, 16), beginners(0.5), worksUpToTheLine(0.5, 0.75)),
            honest("dutiful, a little less fruitful", level(14, 16), acceptance(0.6, 0.6), worksUpToTheLine(0.6, 0.75, 0.85))
                    .saying(Voice.ALL_HONEST),
            honest("training day", level(14, 18), fourADay(0.6, 0.5, false)),
            honest("few acceptances", level(14, 18), acceptance(0.03, 0.03)),
            honest("habit at the target", level(16, 17), fourADay(0.5, 0.4, true)),
            honest("one a day", level(5, 5), fourADay(0.5, 0.4, true)).underTargetOf(5),
            honest("sprint day moved", level(14, 17), late(0.40, 0.60)),
            honest("four-day week", level(18, 15), late(0.40, 0.25)),
            honest("crunch", level(18, 9)),
            honest("lay-offs", level(15, 20), leavers(0.3, 0)),
            honest("joiners", level(14, 18), joiners(0.3)),
            honest("leavers", level(14, 18), leavers(0.3, 6)),
            honest("newly measured", level(14, 18), newlyMeasured()),
            honest("holidays", level(15, 18), away(0.15)),
            honest("part-timers", level(16, 19), partTime(0.35)),
            honest("pair accounts", level(14, 17), pairs(0.4)),
            honest("announced early", level(14, 16), worksUpSinceAnnounced(0.6, 0.75)).announced(4),
            honest("target at the mean", level(20, 20)),
            honest("friction without words", level(20, 26), obstacles(0.45)),
            honest("use beyond the target without words", level(24, 32)),
            honest("vendor allowance", level(16, 24), worksUpToTheLine(0.9, 0.9))
                    .with(new Disturbance("a vendor allowance of 20 a week", 20.0, null)),
            honest("metric redefined", level(14, 15), recounted(1.3))
                    .with(new Disturbance("a new definition of a prompt", null, SimulatedGroup.START)));

    private static final List<Archetype> PLANTED = List.of(
            planted("high use with friction", Verdict.FRICTION, Voice.OBSTRUCTED, level(20, 26), obstacles(0.45)),
            planted("low use with friction", Verdict.FRICTION, Voice.OBSTRUCTED, level(9, 10), obstacles(0.45)),
            planted("value", Verdict.VALUE, Voice.ENTHUSIASTS, level(24, 32)),
            planted("hardly used", Verdict.UNTAPPED, Voice.SHUT_OUT, level(14, 14), onlySome(0.2)));

    static final List<Archetype> ALL = all();

    private Archetypes() {
    }

    private static List<Archetype> all() {
        List<Archetype> all = new ArrayList<>(HONEST);
        all.addAll(PLANTED);
        all.addAll(theatre("theatre", people -> topsUp(people, 0.8)));
        all.addAll(theatre("friday burst", Habit::burstsOnFriday));
        all.addAll(theatre("junk minimum", Habit::junkMinimum));
        all.addAll(theatre("scripted minimum", Habit::scriptedMinimum));
        all.addAll(theatre("leaderboard", Habit::climbs));
        return List.copyOf(all);
    }

    private static List<Archetype> theatre(String name, DoubleFunction<Habit> habit) {
        return List.of(0.15, 0.30, 0.60).stream().map(people -> performed(
                name + " " + (int) StrictMath.rint(100 * people) + " %", people, level(14, 15), habit.apply(people))).toList();
    }

    static Archetype named(String name) {
        return ALL.stream().filter(archetype -> archetype.name().equals(name)).findFirst().orElseThrow();
    }
}
