package io.candor.insight.verdict;

import io.candor.insight.signal.MadeForTarget;
import io.candor.insight.usage.Roster;

/**
 * What a shown block's usage is worked out from; for those who print it, never printed itself.
 *
 * @param group
 *        the people behind the cell
 */
public record CellUse(Roster group, MadeForTarget made) {
}
