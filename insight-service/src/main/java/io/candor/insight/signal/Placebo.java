package io.candor.insight.signal;

import java.util.Arrays;

/**
 * The same figure taken where the target gives no reason for it. A signal that is real stands first among its placebos.
 *
 * @param where
 *        what was tried instead: "other thresholds", "halves of the time before"
 * @param rank
 *        1 when the real place shows the largest figure
 * @param of
 *        places compared, the real one included
 */
public record Placebo(String where, int rank, int of) {

    static Placebo rank(String where, double own, double... others) {
        return new Placebo(where, 1 + (int) Arrays.stream(others).filter(other -> other >= own).count(),
                1 + others.length);
    }
}
