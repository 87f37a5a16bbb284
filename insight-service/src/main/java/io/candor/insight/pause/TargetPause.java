package io.candor.insight.pause;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A target suspended for some units.
 *
 * @param from
 *        a Monday
 * @param weeks
 *        whole ones
 * @param asOf
 *        the day whose units were, or will be, drawn from
 * @param seedHash
 *        SHA-256 of the seed, told before the draw
 * @param seed
 *        null until the draw
 * @param tooSmall
 *        units of fewer than ten people, which take no part; null until the draw
 * @param units
 *        by stratum, largest first; none until the draw
 * @param cancelled
 *        null while it stands
 */
public record TargetPause(String pauseId, String targetId, LocalDate from, int weeks, LocalDate asOf, LocalDate committedOn,
        String seedHash, @Nullable String seed, @Nullable Integer tooSmall, List<DrawnUnit> units,
        @Nullable Cancellation cancelled) {

    /** @param lastDay last day of the suspension; null when it never began */
    public record Cancellation(String reason, @Nullable LocalDate lastDay, LocalDate cancelledOn) {
    }

    /** How far it is. */
    public enum PauseState {
        COMMITTED,
        DRAWN,
        CANCELLED;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TargetPause {
        units = List.copyOf(units);
    }

    public PauseState state() {
        return cancelled != null ? PauseState.CANCELLED : units.isEmpty() ? PauseState.COMMITTED : PauseState.DRAWN;
    }

    /** The last day as planned, a Sunday. */
    public LocalDate to() {
        return from.plusWeeks(weeks).minusDays(1);
    }

    /** The last day on which the target really was suspended; null when it never was. */
    public @Nullable LocalDate lastDay() {
        return units.isEmpty() ? null : cancelled == null ? to() : cancelled.lastDay();
    }

    /** Whether any of these units is paused. */
    public boolean touches(Collection<String> unitIds) {
        return units.stream().anyMatch(unit -> unit.paused() && unitIds.contains(unit.unitId()));
    }

    /** Whether all of these units are paused, and there is one. */
    public boolean covers(Collection<String> unitIds) {
        return !unitIds.isEmpty() && unitIds.stream()
                .allMatch(id -> units.stream().anyMatch(unit -> unit.paused() && unit.unitId().equals(id)));
    }
}
