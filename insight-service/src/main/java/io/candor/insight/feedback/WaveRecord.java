package io.candor.insight.feedback;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.calendar.IsoWeek;

/**
 * A wave this service has been told of.
 *
 * @param closed
 *        its answers were released or destroyed
 * @param settledOn
 *        the day this service was told so; null before
 */
public record WaveRecord(String wave, IsoPeriod period, IsoWeek week, boolean closed, String origin,
        @Nullable LocalDate settledOn) {

    /** The Sunday of its week, whichever day it was really closed: periods and looks are cut by weeks. */
    public LocalDate lastDay() {
        return week.monday().plusDays(6);
    }
}
