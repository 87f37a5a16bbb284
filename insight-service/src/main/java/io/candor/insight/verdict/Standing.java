package io.candor.insight.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feedback.WaveRecord;

/**
 * How firm a period's figures are. They settle for a week after the period's end, or after its last answers came where that
 * was later, as with imported history: reports of usage are late and corrected. Then they are published and stay.
 *
 * @param finalOn
 *        the day they are or were published; null while the period runs or one of its waves is open
 * @param late
 *        waves whose answers came after that and are not in the figures
 */
public record Standing(State state, @Nullable LocalDate finalOn, int late) {

    /** Days in which late reports are still heard. */
    static final int SETTLING_DAYS = 7;

    public enum State {
        RUNNING,
        PRELIMINARY,
        FINAL
    }

    /** @param waves of the period */
    static Standing of(IsoPeriod period, List<WaveRecord> waves, LocalDate today) {
        if (!period.isClosedOn(today)) {
            return new Standing(State.RUNNING, null, 0);
        }
        if (waves.stream().anyMatch(wave -> !wave.closed())) {
            return new Standing(State.PRELIMINARY, null, 0);
        }
        LocalDate settled = waves.stream().map(WaveRecord::settledOn).filter(Objects::nonNull).max(LocalDate::compareTo)
                .filter(period.lastDay()::isBefore).orElse(period.lastDay());
        return new Standing(State.PRELIMINARY, settled.plusDays(SETTLING_DAYS), 0);
    }

    boolean isDue(LocalDate today) {
        return state == State.PRELIMINARY && finalOn != null && !today.isBefore(finalOn);
    }
}
