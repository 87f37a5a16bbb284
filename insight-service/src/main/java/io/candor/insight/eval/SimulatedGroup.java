package io.candor.insight.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import io.candor.insight.signal.Looks;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.signal.TargetLine;
import io.candor.insight.signal.ToolAnswer;
import io.candor.insight.signal.WaveTestimony;
import io.candor.insight.verdict.Evidence;

/**
 * One simulated group: 12 weeks before and 16 under a target of so many prompts a week, four looks, one wave before each.
 *
 * @param history
 *        all 28 weeks; a look sees those before it
 * @param truths
 *        what nobody is told of each of these weeks
 */
record SimulatedGroup(int people, TargetLine target, List<LocalDate> ends, List<PersonWeek> history,
        List<Truth> truths, List<WaveTestimony> waves) {

    /**
     * @param performed
     *        prompts of the week that are there for the target only
     * @param scheduled
     *        prompts of the week that a job made
     */
    record Truth(int performed, int scheduled) {
    }

    static final int LINE = 20;
    static final int LOOKS = 4;
    private static final int WEEKS_BEFORE = 12;
    private static final int WEEKS_A_LOOK = 4;
    static final LocalDate START = LocalDate.of(2026, 3, 30);
    private static final double SPREAD_OVER_PEOPLE = 0.3;
    /** Obstacles per prompt in other groups. */
    private static final double OBSTACLES_ELSEWHERE = 0.2;

    static SimulatedGroup draw(Archetype archetype, Voice voice, int people, RandomGenerator random) {
        TargetLine target = new TargetLine("human_prompts", archetype.line(), true,
                START.minusWeeks(archetype.announcedBefore()), START, null, archetype.disturbances());
        List<PersonWeek> history = new ArrayList<>();
        List<Truth> truths = new ArrayList<>();
        double[] opinions = new double[people];
        for (int person = 0; person < people; person++) {
            double rank = (double) person / people;
            opinions[person] = random.nextDouble();
            double level = StrictMath.exp(SPREAD_OVER_PEOPLE * random.nextGaussian());
            for (int week = -WEEKS_BEFORE; week < LOOKS * WEEKS_A_LOOK; week++) {
                if (!archetype.present(week, rank)) {
                    continue;
                }
                WorkWeek work = new WorkWeek(week, archetype.announcedBefore(), archetype.line());
                archetype.habits().forEach(habit -> habit.before(work, rank, random));
                work.mean *= level;
                work.draw(random);
                archetype.habits().forEach(habit -> habit.then(work, rank, random));
                history.add(work.observed("person " + person, START.plusWeeks(week), random));
                truths.add(new Truth(work.performed(), work.scheduled()));
            }
        }
        List<LocalDate> ends = new ArrayList<>();
        List<WaveTestimony> waves = new ArrayList<>();
        for (int look = 1; look <= LOOKS; look++) {
            LocalDate end = START.plusWeeks((long) look * WEEKS_A_LOOK).minusDays(1);
            ends.add(end);
            waves.add(wave(archetype, voice, "wave " + look, end.minusDays(2), opinions, random));
        }
        return new SimulatedGroup(people, target, ends, List.copyOf(history), List.copyOf(truths), waves);
    }

    private static WaveTestimony wave(Archetype archetype, Voice voice, String name, LocalDate closed,
            double[] opinions, RandomGenerator random) {
        List<ToolAnswer> answers = new ArrayList<>();
        for (int person = 0; person < opinions.length; person++) {
            boolean performs = (double) person / opinions.length < archetype.performers();
            if (voice.answers(opinions[person], random)) {
                answers.add(voice.answer(opinions[person], performs, random));
            }
        }
        return WaveTestimony.of(name, closed, opinions.length, answers, voice.elsewhere, null);
    }

    /** What the service would know at the k-th look. */
    Evidence at(int look) {
        return new Evidence(people, 1, history, target, new Looks(ends.subList(0, look), LOOKS), waves,
                OBSTACLES_ELSEWHERE, null, true);
    }
}
