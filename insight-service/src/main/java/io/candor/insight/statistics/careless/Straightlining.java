package io.candor.insight.statistics.careless;

/**
 * Runs of the same answer in the order in which the items were shown (Johnson, J. Research in Personality 39:103, 2005).
 *
 * @param longest
 *        items in the longest run
 * @param average
 *        items per run
 */
public record Straightlining(int longest, double average) {

    public static Straightlining of(int... answers) {
        if (answers.length == 0) {
            throw new IllegalArgumentException("no answers");
        }
        int longest = 1;
        int runs = 1;
        int run = 1;
        for (int i = 1; i < answers.length; i++) {
            if (answers[i] == answers[i - 1]) {
                run++;
            } else {
                run = 1;
                runs++;
            }
            longest = StrictMath.max(longest, run);
        }
        return new Straightlining(longest, (double) answers.length / runs);
    }
}
