package io.candor.insight.eval;

import java.util.List;

import io.candor.insight.signal.Disturbance;
import io.candor.insight.verdict.Verdict;

/**
 * A kind of group: its habits, how it may talk, and what an honest judge would call it. INSUFFICIENT_EVIDENCE stands
 * for honest groups about which nothing needs to be found; what they must never be is THEATRE.
 *
 * @param performers
 *        share of people who perform for the figure; they are also the ones who admit it
 * @param knownLimit
 *        honest, but with protest answers no rule can tell it from theatre: printed, not gated
 * @param line
 *        prompts a week the target asks for
 * @param announcedBefore
 *        weeks between the target's announcement and its start
 */
record Archetype(String name, Verdict truth, double performers, List<Voice> voices, List<Habit> habits,
        List<Disturbance> disturbances, boolean knownLimit, int line, int announcedBefore) {

    Archetype {
        voices = List.copyOf(voices);
        habits = List.copyOf(habits);
        disturbances = List.copyOf(disturbances);
    }

    static Archetype honest(String name, Habit... habits) {
        return new Archetype(name, Verdict.INSUFFICIENT_EVIDENCE, 0, Voice.HONEST, List.of(habits), List.of(), false,
                SimulatedGroup.LINE, 0);
    }

    static Archetype planted(String name, Verdict truth, Voice voice, Habit... habits) {
        return new Archetype(name, truth, 0, List.of(voice), List.of(habits), List.of(), false, SimulatedGroup.LINE, 0);
    }

    /** @param people share of them, as in the name */
    static Archetype performed(String name, double people, Habit... habits) {
        return new Archetype(name, Verdict.THEATRE, people, List.of(Voice.PERFORMERS), List.of(habits), List.of(), false,
                SimulatedGroup.LINE, 0);
    }

    Archetype saying(List<Voice> other) {
        return new Archetype(name, truth, performers, other, habits, disturbances, knownLimit, line, announcedBefore);
    }

    Archetype with(Disturbance disturbance) {
        return new Archetype(name, truth, performers, voices, habits, List.of(disturbance), knownLimit, line, announcedBefore);
    }

    Archetype beyondKnowing() {
        return new Archetype(name, truth, performers, voices, habits, disturbances, true, line, announcedBefore);
    }

    Archetype underTargetOf(int other) {
        return new Archetype(name, truth, performers, voices, habits, disturbances, knownLimit, other, announcedBefore);
    }

    Archetype announced(int weeksBefore) {
        return new Archetype(name, truth, performers, voices, habits, disturbances, knownLimit, line, weeksBefore);
    }

    boolean honest() {
        return truth != Verdict.THEATRE;
    }

    boolean present(int week, double rank) {
        return habits.stream().allMatch(habit -> habit.present(week, rank));
    }
}
