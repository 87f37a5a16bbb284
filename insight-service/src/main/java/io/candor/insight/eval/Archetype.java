package io.candor.insight.eval;

import static io.candor.insight.eval.Habit.acceptance;
import static io.candor.insight.eval.Habit.asks;
import static io.candor.insight.eval.Habit.asksUpToTheLine;
import static io.candor.insight.eval.Habit.automation;
import static io.candor.insight.eval.Habit.away;
import static io.candor.insight.eval.Habit.climbs;
import static io.candor.insight.eval.Habit.fourADay;
import static io.candor.insight.eval.Habit.junkMinimum;
import static io.candor.insight.eval.Habit.late;
import static io.candor.insight.eval.Habit.level;
import static io.candor.insight.eval.Habit.obstacles;
import static io.candor.insight.eval.Habit.partTime;
import static io.candor.insight.eval.Habit.roundsToFive;
import static io.candor.insight.eval.Habit.topsUp;
import static io.candor.insight.eval.Habit.worksUpToTheLine;

import java.util.List;

import io.candor.insight.signal.Disturbance;
import io.candor.insight.verdict.Verdict;

/**
 * A kind of group: its habits, how it may talk, and what an honest judge would call it. INSUFFICIENT_EVIDENCE stands
 * for honest groups about which nothing needs to be found; what they must never be is THEATRE.
 *
 * @param knownLimit
 *        honest, but with protest answers no rule can tell it from theatre: printed, not gated
 * @param performers
 *        share of people who top up; they are also the ones who admit it
 */
record Archetype(String name, Verdict truth, double performers, List<Voice> voices, List<Habit> habits,
        List<Disturbance> disturbances, boolean knownLimit) {

    static final List<Archetype> ALL = List.of(
            new Archetype("ordinary", Verdict.INSUFFICIENT_EVIDENCE, 0, Voice.ALL_HONEST, List.of(level(16, 16)), List.of(),
                    false),
            new Archetype("growth", Verdict.INSUFFICIENT_EVIDENCE, 0, Voice.ALL_HONEST, List.of(level(12, 20)), List.of(),
                    false),
            honest("round numbers", level(14, 18), roundsToFive(0.25)),
            honest("friday deadlines", level(15, 18), late(0.65, 0.65)),
            honest("automation", level(9, 11), automation(8)),
            honest("tool change", level(14, 18), acceptance(0.40, 0.15)),
            honest("learners", level(11, 14), asks(3), asksUpToTheLine(0.4, 0.25)),
            limit("learners who stop at the line", level(11, 14), asks(2), asksUpToTheLine(0.4, 0.35)),
            honest("dutiful", level(14, 16), worksUpToTheLine(0.6, 0.75)),
            honest("training day", level(14, 18), fourADay(0.6, 0.5, false)),
            honest("few acceptances", level(14, 18), acceptance(0.03, 0.03)),
            honest("habit at the target", level(16, 17), fourADay(0.5, 0.4, true)),
            honest("sprint day moved", level(14, 17), late(0.40, 0.60)), honest("crunch", level(18, 9)),
            honest("holidays", level(15, 18), away(0.15)), honest("part-timers", level(16, 19), partTime(0.35)),
            honest("target at the mean", level(20, 20)),
            new Archetype("vendor allowance", Verdict.INSUFFICIENT_EVIDENCE, 0, Voice.HONEST,
                    List.of(level(16, 24), worksUpToTheLine(0.9, 0.9)),
                    List.of(new Disturbance("a vendor allowance of 20 a week", 20.0, null)), false),
            planted("high use with friction", Verdict.FRICTION, Voice.OBSTRUCTED, level(20, 26), obstacles(0.45)),
            planted("low use with friction", Verdict.FRICTION, Voice.OBSTRUCTED, level(9, 10), obstacles(0.45)),
            planted("value", Verdict.VALUE, Voice.ENTHUSIASTS, level(24, 32)), theatre("theatre 15 %", 0.15),
            theatre("theatre 30 %", 0.30), theatre("theatre 60 %", 0.60),
            performed("junk minimum 60 %", 0.60, level(14, 15), junkMinimum(0.60)),
            performed("leaderboard 60 %", 0.60, level(14, 15), climbs(0.60)));

    boolean honest() {
        return truth != Verdict.THEATRE;
    }

    private static Archetype honest(String name, Habit... habits) {
        return new Archetype(name, Verdict.INSUFFICIENT_EVIDENCE, 0, Voice.HONEST, List.of(habits), List.of(), false);
    }

    private static Archetype limit(String name, Habit... habits) {
        return new Archetype(name, Verdict.INSUFFICIENT_EVIDENCE, 0, Voice.HONEST, List.of(habits), List.of(), true);
    }

    private static Archetype planted(String name, Verdict truth, Voice voice, Habit... habits) {
        return new Archetype(name, truth, 0, List.of(voice), List.of(habits), List.of(), false);
    }

    private static Archetype theatre(String name, double people) {
        return performed(name, people, level(14, 15), topsUp(people, 0.8));
    }

    private static Archetype performed(String name, double people, Habit... habits) {
        return new Archetype(name, Verdict.THEATRE, people, List.of(Voice.PERFORMERS), List.of(habits), List.of(), false);
    }
}
