package io.candor.insight.statistics.careless;

import java.util.Arrays;

/** Complete answers of people to the same items, on one scale. One row per person. */
public final class AnswerGrid {

    private final int[][] answers;

    public AnswerGrid(int[][] answers) {
        if (answers.length == 0 || answers[0].length == 0
                || Arrays.stream(answers).anyMatch(row -> row.length != answers[0].length)) {
            throw new IllegalArgumentException("the rows are empty or not of one length");
        }
        this.answers = Arrays.stream(answers).map(int[]::clone).toArray(int[][]::new);
    }

    public int people() {
        return answers.length;
    }

    public int items() {
        return answers[0].length;
    }

    public int[] of(int person) {
        return answers[person].clone();
    }

    double at(int person, int item) {
        return answers[person][item];
    }

    double[] item(int item) {
        return Arrays.stream(answers).mapToDouble(row -> row[item]).toArray();
    }

    double[][] copy() {
        return Arrays.stream(answers).map(row -> Arrays.stream(row).asDoubleStream().toArray()).toArray(double[][]::new);
    }
}
