package io.candor.insight.statistics;

/** Coal-mining disasters a year in Great Britain, 1851 to 1962 (Jarrett, Biometrika 66:191, 1979): 191 in 112 years. */
public final class CoalMining {

    private static final int[] COUNTS = { 4, 5, 4, 1, 0, 4, 3, 4, 0, 6, 3, 3, 4, 0, 2, 6, 3, 3, 5, 4, 5, 3, 1, 4, 4, 1, 5,
            5, 3, 4, 2, 5, 2, 2, 3, 4, 2, 1, 3, 2, 2, 1, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 0, 0, 3, 1, 0, 3, 2, 2, 0, 1, 1, 1,
            0, 1, 0, 1, 0, 0, 0, 2, 1, 0, 0, 0, 1, 1, 0, 2, 3, 3, 1, 1, 2, 1, 1, 1, 1, 2, 3, 3, 0, 0, 0, 1, 4, 0, 0, 0, 1,
            0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1 };

    private CoalMining() {
    }

    public static int[] counts() {
        return COUNTS.clone();
    }
}
