package io.candor.insight.feedback;

import java.time.LocalDate;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.calendar.IsoWeek;

/** A wave this service has been told of; {@code closed} once its answers were released or destroyed. */
public record WaveRecord(String wave, IsoPeriod period, IsoWeek week, boolean closed, String origin) {

    /** The Sunday of its week, whichever day it was really closed: periods and looks are cut by weeks. */
    public LocalDate lastDay() {
        return week.monday().plusDays(6);
    }
}
