package io.candor.insight.statistics.survey;

import java.util.List;

/**
 * Standard errors of weighted figures by Taylor linearisation (Binder, International Statistical Review 51:279, 1983).
 * Weights that were fitted to margins leave only the variation within them: of each contribution the part that the margins
 * explain is taken out first (Deville and Särndal, JASA 87:376, 1992, eq. 3.4).
 *
 * @param design
 *        how the answers were drawn
 * @param before
 *        the weights before they were fitted
 * @param margins
 *        what they were fitted to; none for weights that were not
 */
public record Linearisation(SampleDesign design, Weights before, List<Margin> margins) {

    private static final int ROUNDS = 1_000;
    private static final double SETTLED = 1e-14;

    public Linearisation {
        if (design.size() != before.size()) {
            throw new IllegalArgumentException(before.size() + " weights for " + design.size() + " answers");
        }
        margins = List.copyOf(margins);
    }

    /** Of {@link Weights#mean}. */
    public double errorOfMean(Weights after, double[] values) {
        double mean = after.mean(values);
        double[] influence = new double[values.length];
        for (int answer = 0; answer < values.length; answer++) {
            influence[answer] = (values[answer] - mean) / after.population();
        }
        return error(after, influence);
    }

    /** Of {@link Weights#total}. */
    public double errorOfTotal(Weights after, double[] values) {
        after.total(values);
        return error(after, values.clone());
    }

    private double error(Weights after, double[] influence) {
        double scale = 0;
        for (double each : influence) {
            scale = StrictMath.max(scale, StrictMath.abs(each));
        }
        double moved = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && moved > SETTLED * scale; round++) {
            moved = 0;
            for (Margin margin : margins) {
                moved = StrictMath.max(moved, margin.centre(influence, before));
            }
        }
        for (int answer = 0; answer < influence.length; answer++) {
            influence[answer] *= after.of(answer);
        }
        return StrictMath.sqrt(design.variance(influence));
    }
}
