package io.candor.insight.disclosure;

/**
 * A number of people as it is printed: in steps of five below 50, exact from there. Near the whole group it reads as a range
 * up to all of them, so that it never says that hardly anybody is left.
 *
 * @param from
 *        smallest number that prints like this
 * @param to
 *        largest
 */
public record PrintedCount(int from, int to) {

    /** From here on counts are exact. */
    public static final int EXACT_FROM = 50;

    private static final int STEP = 5;

    /**
     * @param count
     *        at least {@link Floor#CROSS}
     * @param people
     *        of whom it counts some
     */
    public static PrintedCount of(int count, int people) {
        int nearlyAll = Math.max(Floor.CROSS, down(people - Floor.NARROWEST));
        if (count >= nearlyAll) {
            return new PrintedCount(nearlyAll, Math.max(count, people));
        }
        return count < EXACT_FROM ? new PrintedCount(down(count), Math.min(down(count) + STEP, nearlyAll) - 1)
                : new PrintedCount(count, count);
    }

    /** Two groups of different people together, each as printed. */
    public PrintedCount plus(PrintedCount other) {
        return new PrintedCount(from + other.from, to + other.to);
    }

    /** A number of people that is said in passing: at least so many. */
    public static int atLeast(int count) {
        return count < EXACT_FROM ? down(count) : count;
    }

    private static int down(int count) {
        return count - Math.floorMod(count, STEP);
    }
}
