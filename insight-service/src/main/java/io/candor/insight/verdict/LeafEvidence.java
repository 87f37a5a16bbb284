package io.candor.insight.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Node;
import io.candor.insight.feedback.Level;
import io.candor.insight.feedback.WaveBlock;
import io.candor.insight.feedback.WaveRecord;
import io.candor.insight.note.UnitNote;
import io.candor.insight.note.UnitNotes;
import io.candor.insight.outcome.PeriodOutcomes;
import io.candor.insight.signal.Looks;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.signal.WaveTestimony;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.usage.Roster;

/** Gathers what the rules read about one block and tool at the end of a period. */
final class LeafEvidence {

    private final IsoPeriod period;
    private final ReleasedTestimony testimony;
    private final TargetLines lines;
    private final PeriodOutcomes outcomes;
    private final List<UnitNote> notes;

    LeafEvidence(IsoPeriod period, ReleasedTestimony testimony, TargetLines lines, PeriodOutcomes outcomes,
            List<UnitNote> notes) {
        this.period = period;
        this.testimony = testimony;
        this.lines = lines;
        this.outcomes = outcomes;
        this.notes = notes;
    }

    /** Who a block's usage is of. */
    Roster group(Node block) {
        return new Roster(block.id(), testimony.tree(period).unitsOf(block.id()));
    }

    /**
     * @param history all weeks of the block's people with the tool
     * @param uncounted use of the tools no target counts for this block
     */
    Evidence of(Node block, String tool, @Nullable AdoptionTarget target, ToolUsage usage, List<PersonWeek> history,
            List<ToolUsage> uncounted) {
        Roster group = group(block);
        List<String> units = group.units();
        Integer known = known(block, usage.known(group));
        double coverage = known == null ? 0 : (double) known / block.people();
        return new Evidence(block.people(), coverage, known == null ? List.of() : history,
                target == null ? null : lines.of(target, units),
                looks(target), waves(block, units, tool, target), usage.obstacleRateOutside(group),
                target == null ? null : testimony.theatreIn(period, tool), false,
                () -> uncounted.stream().filter(other -> known(block, other.known(group)) != null)
                        .flatMap(other -> other.history(group).stream()).toList(),
                false, outcomes.of(units, tool, block.people()).orElse(null), noted(block, tool, target),
                known == null ? 0 : licensedOnly(known, history), null);
    }

    /** Who is known in the period and has no week of it in which anything was counted. */
    private int licensedOnly(int known, List<PersonWeek> history) {
        LocalDate first = period.firstDay();
        long counted = history.stream().filter(week -> !week.monday().isBefore(first))
                .filter(week -> week.metric() != null || week.activeDays() != null || week.prompts() != null
                        || week.accepts() != null)
                .map(PersonWeek::subject).distinct().count();
        return (int) StrictMath.max(0, known - counted);
    }

    /** In or about the period, or where the target was announced and began: that is where the line looks for a change. */
    private boolean noted(Node block, String tool, @Nullable AdoptionTarget target) {
        Set<String> units = UnitNotes.units(testimony.tree(period), block);
        return notes.stream().filter(note -> note.concerns(units, tool))
                .anyMatch(note -> note.near(period.firstDay(), period.lastDay())
                        || target != null && note.near(target.announced(), target.from()));
    }

    /** Of a block's people; null where nothing may be said of their usage. */
    private static @Nullable Integer known(Node block, @Nullable Integer told) {
        int known = told == null ? 0 : StrictMath.min(told, block.people());
        return PrintedCoverage.known(known, block.people()) == null ? null : Integer.valueOf(known);
    }

    private List<WaveTestimony> waves(Node block, List<String> units, String tool, @Nullable AdoptionTarget target) {
        LocalDate first = target == null || target.from().isAfter(period.firstDay()) ? period.firstDay() : target.from();
        List<WaveTestimony> waves = new ArrayList<>();
        for (WaveRecord wave : testimony.tokenWaves()) {
            // Newcomers are no unit's, and others in every period.
            if (!wave.lastDay().isBefore(first) && (!units.isEmpty() || wave.period().equals(period))) {
                testimony.blockOf(wave, units).ifPresent(
                        then -> waves.add(wave(wave, then, block, tool, target == null ? first : target.from())));
            }
        }
        return waves;
    }

    private WaveTestimony wave(WaveRecord wave, WaveBlock then, Node block, String tool, LocalDate since) {
        Optional<WaveTables.Table> shown = testimony.tables(wave.period()).shown(wave.wave(), then.blockId(), tool,
                Level.ANONYMOUS);
        int invited = StrictMath.max(then.invited(), shown.map(table -> table.people(then.blockId())).orElse(1));
        return shown.map(table -> WaveTestimony.of(wave.wave(), wave.lastDay(), invited,
                table.answers(then.blockId()).stream().map(JointAnswer::of).toList(),
                testimony.theatreBefore(wave, tool, then.blockId(), since),
                testimony.frictionBefore(wave, tool, then.blockId())))
                .orElseGet(() -> WaveTestimony.unreleased(wave.wave(), wave.lastDay(), invited));
    }

    private Looks looks(@Nullable AdoptionTarget target) {
        if (target == null || target.from().isAfter(period.lastDay())) {
            return Looks.once(period.lastDay());
        }
        List<LocalDate> ends = new ArrayList<>();
        for (IsoPeriod at = IsoPeriod.of(target.from()); at.compareTo(period) <= 0; at = at.next()) {
            ends.add(at.lastDay());
        }
        return new Looks(ends, planned(target));
    }

    private static int planned(AdoptionTarget target) {
        if (target.to() == null) {
            return Looks.OPEN_ENDED;
        }
        return 1 + IsoPeriod.of(target.from()).until(IsoPeriod.of(target.to()));
    }
}
