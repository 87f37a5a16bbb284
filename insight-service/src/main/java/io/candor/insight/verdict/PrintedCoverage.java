package io.candor.insight.verdict;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.disclosure.PrintedCount;

/**
 * How many people's usage is known, at least, as it is printed. That a cell abstains for want of coverage tells that they are
 * fewer than four in five; the number leaves room for five below that.
 */
final class PrintedCoverage {

    private static final int STEP = 5;

    private PrintedCoverage() {
    }

    static int known(int known, int people) {
        int from = PrintedCount.of(known, people).from();
        int most = (int) StrictMath.ceil(VerdictRules.LEAST_COVERAGE * people) - 1;
        return known > most || most - from >= Floor.NARROWEST - 1 ? from : StrictMath.max(Floor.CROSS, from - STEP);
    }
}
