package io.candor.insight.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Something other than the target that can make weeks end at the same number.
 *
 * @param what
 *        in words a manager knows: "a vendor limit of 20 a week", "a new definition of a session"
 * @param level
 *        weekly figure at which it acts, if it has one
 * @param on
 *        day it began, if known
 */
public record Disturbance(String what, @Nullable Double level, @Nullable LocalDate on) {

    private static final double NEAR_LEVEL = 2;
    private static final int NEAR_DAYS = 7;

    boolean near(TargetLine target) {
        return level != null && StrictMath.abs(level - target.threshold()) <= NEAR_LEVEL
                || on != null && StrictMath.abs(ChronoUnit.DAYS.between(on, target.from())) <= NEAR_DAYS;
    }
}
