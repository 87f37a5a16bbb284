package io.candor.feedback.campaign;

import java.time.Instant;

/**
 * One occurrence of a survey: a week in which the invited may answer it.
 *
 * @param origin {@code web} for a wave people answer here, {@code import} or {@code synthetic} for historic responses
 */
public record Wave(String waveId, String surveyId, int surveyVersion, String week, String period, String origin,
        Instant opensAt, Instant closesAt) {

    public boolean openAt(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }
}
