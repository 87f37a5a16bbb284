package io.candor.insight.statistics.careless;

/**
 * A mean with and without the flagged answers, weights 1 and 0: the honest way to use an index that is often wrong.
 *
 * @param flagged
 *        how many answers were flagged
 * @param answers
 *        all answers
 * @param all
 *        their mean
 * @param unflagged
 *        the mean without the flagged ones
 */
public record FlagSensitivity(int flagged, int answers, double all, double unflagged) {

    public static FlagSensitivity of(double[] values, boolean[] flags) {
        if (values.length != flags.length || values.length == 0) {
            throw new IllegalArgumentException(values.length + " values and " + flags.length + " flags");
        }
        int flagged = 0;
        double sum = 0;
        double kept = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            kept += flags[i] ? 0 : values[i];
            flagged += flags[i] ? 1 : 0;
        }
        if (flagged == values.length) {
            throw new IllegalArgumentException("every answer is flagged");
        }
        return new FlagSensitivity(flagged, values.length, sum / values.length, kept / (values.length - flagged));
    }
}
