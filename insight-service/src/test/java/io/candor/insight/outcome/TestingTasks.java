package io.candor.insight.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Invented tasks of one group. */
public final class TestingTasks {

    private TestingTasks() {
    }

    /**
     * Each person has a speed of their own and does as many tasks with the tool as without.
     *
     * @param ratio
     *        true time with the tool ÷ without
     * @param gradeGain
     *        true grade with the tool minus without
     */
    public static Optional<OutcomeFigures> figures(int people, int tasksEach, double ratio, double gradeGain,
            RandomGenerator random) {
        return OutcomeFigures.of(tasks(people, tasksEach, ratio, gradeGain, random), people);
    }

    static List<OutcomeRecords.Kept> tasks(int people, int tasksEach, double ratio, double gradeGain,
            RandomGenerator random) {
        List<OutcomeRecords.Kept> tasks = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            double speed = 0.3 * random.nextGaussian();
            for (int task = 0; task < 2 * tasksEach; task++) {
                boolean with = task % 2 == 0;
                double minutes = StrictMath.exp(4 + speed + 0.6 * random.nextGaussian()) * (with ? ratio : 1);
                double grade = StrictMath.max(1, StrictMath.min(5, 3 + 0.6 * random.nextGaussian() + (with ? gradeGain : 0)));
                tasks.add(new OutcomeRecords.Kept(person + "-" + task, "u", "t", LocalDate.EPOCH, with, minutes,
                        Double.valueOf(minutes * (with ? 0.8 : 1)), Boolean.valueOf(random.nextInt(5) == 0),
                        Double.valueOf(grade), "p" + person));
            }
        }
        return tasks;
    }
}
