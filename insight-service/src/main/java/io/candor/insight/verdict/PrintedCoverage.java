package io.candor.insight.verdict;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Floor;

/**
 * How many people's usage is known, at least, as it is printed. Whether a cell abstains for want of coverage tells on which
 * side of four in five they are, so each number stands for {@link Floor#NARROWEST} people's possible counts on its own side.
 * Where fewer than four in five leaves less room than that above the floor, a group has no usage, as far as anybody is told.
 */
final class PrintedCoverage {

    private static final int STEP = 5;
    /** From here on a step of five leaves room enough above four in five. */
    private static final int LARGE = 100;

    private PrintedCoverage() {
    }

    /**
     * @param known
     *        people whose usage is known
     * @param people
     *        of the group, the known ones among them
     * @return null where nothing may be said, whether because too few are known or because too few others could be
     */
    static @Nullable Integer known(int known, int people) {
        int enough = (int) StrictMath.ceil(VerdictRules.LEAST_COVERAGE * people);
        if (known < Floor.CROSS) {
            return null;
        }
        if (known >= enough) {
            return people < LARGE ? enough : step(enough, known, people + 1);
        }
        return enough - Floor.CROSS < Floor.NARROWEST ? null : Integer.valueOf(step(Floor.CROSS, known, enough));
    }

    /** The first count of the step a count lies in; the last step takes along what would be too short for one of its own. */
    private static int step(int first, int known, int end) {
        int from = first + (known - first) / STEP * STEP;
        return end - from < Floor.NARROWEST ? from - STEP : from;
    }
}
