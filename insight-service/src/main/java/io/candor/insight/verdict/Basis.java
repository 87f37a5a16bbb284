package io.candor.insight.verdict;

import java.util.List;
import java.util.SortedMap;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.note.UnitNote;
import io.candor.insight.pause.TargetPause;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.DatedFact;
import io.candor.insight.usecase.Tool;

/**
 * All that the board of one period rests on; two boards on the same basis are the same board. What happens later in the
 * calendar is no part of it, so a release leaves the boards of earlier periods standing.
 *
 * @param closed
 *        the period has ended
 * @param released
 *        how often this period and each one before it was written
 * @param imported
 *        newest usage import that told of a day up to the period's end
 * @param outcomes
 *        newest import of tasks that changed a day up to the period's end
 * @param targets
 *        begun by the period's end
 * @param facts
 *        standing ones that began by the period's end
 * @param pauses
 *        drawn ones that began by the period's end
 * @param notes
 *        standing ones of units that can touch the period
 */
record Basis(boolean closed, SortedMap<IsoPeriod, Long> released, long imported, long outcomes, List<AdoptionTarget> targets,
        List<DatedFact> facts, List<TargetPause> pauses, List<UnitNote> notes, List<Tool> tools) {
}
