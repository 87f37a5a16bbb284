package io.candor.insight.statistics.survey;

/** Weights scaled within each cell of one margin to its known people (Holt and Smith, JRSS A 142:33, 1979, eq. 1.1). */
public final class PostStratification {

    private PostStratification() {
    }

    public static Weights adjust(Weights weights, Margin margin) {
        double[] adjusted = weights.copy();
        margin.adjust(adjusted);
        return new Weights(adjusted);
    }
}
