package io.candor.insight.statistics.survey;

import java.util.function.IntToDoubleFunction;

/** One positive weight per answer: how many people of the population it stands for. */
public final class Weights {

    private final double[] weights;

    public Weights(double[] weights) {
        for (double weight : weights) {
            if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weight: " + weight);
            }
        }
        if (weights.length == 0) {
            throw new IllegalArgumentException("no answers");
        }
        this.weights = weights.clone();
    }

    public int size() {
        return weights.length;
    }

    public double of(int answer) {
        return weights[answer];
    }

    /** Σw: the size of the population, as far as the weights know it. */
    public double population() {
        return total(index -> 1);
    }

    /** Σwy, the Horvitz–Thompson total (JASA 47:663, 1952). */
    public double total(double[] values) {
        requireSize(values.length);
        return total(answer -> values[answer]);
    }

    /** Σwy/Σw (Hájek, 1971). */
    public double mean(double[] values) {
        return total(values) / population();
    }

    /**
     * (Σw)²/Σw²: the number of equally weighted answers with the same variance (Kish, Survey Sampling, 1965, section
     * 11.7).
     */
    public double effectiveSize() {
        double sum = population();
        return sum * sum / total(answer -> weights[answer]);
    }

    double[] copy() {
        return weights.clone();
    }

    private double total(IntToDoubleFunction value) {
        double sum = 0;
        for (int answer = 0; answer < weights.length; answer++) {
            sum += weights[answer] * value.applyAsDouble(answer);
        }
        return sum;
    }

    private void requireSize(int values) {
        if (values != weights.length) {
            throw new IllegalArgumentException(values + " values for " + weights.length + " weights");
        }
    }
}
