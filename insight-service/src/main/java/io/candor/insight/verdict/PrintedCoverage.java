package io.candor.insight.verdict;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.PrintedCount;

/**
 * How many people's usage is known, at least, as it is printed. Whether a cell abstains for want of coverage tells on which
 * side of four in five they are; the number says no more where that would leave fewer than five.
 */
final class PrintedCoverage {

    private static final int STEP = 5;
    /** From here on a step of five leaves room enough above four in five. */
    private static final int LARGE = 100;

    private PrintedCoverage() {
    }

    static int known(int known, int people) {
        int from = PrintedCount.of(known, people).from();
        int full = (int) StrictMath.ceil(VerdictRules.LEAST_COVERAGE * people);
        if (known >= full) {
            return people < LARGE ? full : from;
        }
        return full - from >= Floor.NARROWEST ? from : StrictMath.max(Floor.CROSS, from - STEP);
    }
}
