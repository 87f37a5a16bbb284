package io.candor.insight.pause;

/**
 * A unit in a draw.
 *
 * @param people
 *        head-count on the day the pause was committed
 * @param stratum
 *        from 1, the largest units first
 * @param paused
 *        whether the target is suspended for it; kept otherwise
 */
public record DrawnUnit(String unitId, String name, int people, int stratum, boolean paused) {
}
