package io.candor.insight.statistics.survey;

import java.util.Arrays;

/**
 * A characteristic known of every answer and, as counts, of the population: a team, a range of tenure.
 */
public final class Margin {

    private final int[] cells;
    private final double[] population;

    /**
     * @param cells
     *        the cell of each answer, from 0
     * @param population
     *        people per cell, each positive; a cell nobody answered from must be merged into another first
     */
    public Margin(int[] cells, double[] population) {
        boolean[] seen = new boolean[population.length];
        for (int cell : cells) {
            seen[cell] = true;
        }
        for (int cell = 0; cell < population.length; cell++) {
            if (!seen[cell] || !(population[cell] > 0)) {
                throw new IllegalArgumentException("cell " + cell + " has no answers or no people");
            }
        }
        this.cells = cells.clone();
        this.population = population.clone();
    }

    double people() {
        return Arrays.stream(population).sum();
    }

    /** Subtracts each cell's weighted mean from its values; the largest mean is returned as |m|. */
    double centre(double[] values, Weights weights) {
        double[] sums = new double[population.length];
        double[] means = new double[population.length];
        for (int answer = 0; answer < values.length; answer++) {
            sums[cells[answer]] += weights.of(answer);
            means[cells[answer]] += weights.of(answer) * values[answer];
        }
        double largest = 0;
        for (int cell = 0; cell < sums.length; cell++) {
            means[cell] /= sums[cell];
            largest = StrictMath.max(largest, StrictMath.abs(means[cell]));
        }
        for (int answer = 0; answer < values.length; answer++) {
            values[answer] -= means[cells[answer]];
        }
        return largest;
    }

    /** Scales the weights so that each cell sums to its people; the factor furthest from 1 is returned as |f − 1|. */
    double adjust(double[] weights) {
        if (weights.length != cells.length) {
            throw new IllegalArgumentException(cells.length + " answers have a cell, " + weights.length + " a weight");
        }
        double[] sums = new double[population.length];
        for (int answer = 0; answer < weights.length; answer++) {
            sums[cells[answer]] += weights[answer];
        }
        double furthest = 0;
        for (int cell = 0; cell < sums.length; cell++) {
            furthest = StrictMath.max(furthest, StrictMath.abs(population[cell] / sums[cell] - 1));
        }
        for (int answer = 0; answer < weights.length; answer++) {
            weights[answer] *= population[cells[answer]] / sums[cells[answer]];
        }
        return furthest;
    }
}
