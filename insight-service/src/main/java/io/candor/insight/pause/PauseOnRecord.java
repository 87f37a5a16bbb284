package io.candor.insight.pause;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A pause as it is told.
 *
 * @param to
 *        its last day as planned, a Sunday
 * @param seedHash
 *        SHA-256 of the seed, in small hexadecimal letters
 * @param seed
 *        null until the draw
 * @param tooSmall
 *        units of fewer than ten people, which take no part; null until the draw
 * @param units
 *        none until the draw
 */
public record PauseOnRecord(String pauseId, String targetId, LocalDate from, LocalDate to, int weeks,
        TargetPause.PauseState state, LocalDate asOf, LocalDate committedOn, String seedHash, @Nullable String seed,
        @Nullable Integer tooSmall, List<DrawnUnit> units, TargetPause.@Nullable Cancellation cancelled) {

    static PauseOnRecord of(TargetPause pause) {
        return new PauseOnRecord(pause.pauseId(), pause.targetId(), pause.from(), pause.to(), pause.weeks(), pause.state(),
                pause.asOf(), pause.committedOn(), pause.seedHash(), pause.seed(), pause.tooSmall(), pause.units(),
                pause.cancelled());
    }
}
