package io.candor.insight.statistics.careless;

/**
 * Time spent on a page of items. Less than two seconds an item is faster than reading (Huang et al., J. Business and
 * Psychology 27:99, 2012); time alone separates careless answers poorly and flags nobody by itself.
 */
public record AnswerPace(double seconds, int items) {

    private static final double READING = 2;

    public AnswerPace {
        if (!(seconds >= 0) || items < 1) {
            throw new IllegalArgumentException(seconds + " s for " + items + " items");
        }
    }

    public double secondsPerItem() {
        return seconds / items;
    }

    public boolean fasterThanReading() {
        return secondsPerItem() < READING;
    }
}
