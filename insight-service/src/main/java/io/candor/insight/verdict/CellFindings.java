package io.candor.insight.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.signal.Signal;
import io.candor.insight.target.AdoptionTarget;

/**
 * What may be said about a shown cell.
 *
 * @param verdict
 *        null while the period runs
 * @param n
 *        people who answered about the tool in the wave with most of them, on one level
 * @param confidentialOnly
 *        n counts answers by name, because none came by token
 * @param shownGroupsOnly
 *        n and known add up the groups below that are shown themselves: the unit's own total would give a hidden one away
 * @param known
 *        people whose usage is known, at least; null without usage data, or for fewer people than the floor
 * @param missing
 *        what it would take to say more
 * @param breakdowns
 *        of the whole company's cell only: its answers, or those of its shown groups, by what they carry, as far as may be
 *        shown
 * @param confidential
 *        answers by name, beside; null below the floor
 * @param grounds
 *        what a block was judged on; null for a unit, while the period runs and where it was published before they were kept
 * @param blindSpots
 *        what the sources behind known usage cannot see, a sentence each; none without usage data
 */
public record CellFindings(@Nullable Verdict verdict, String sentence, PrintedCount n, boolean confidentialOnly,
        boolean shownGroupsOnly, @Nullable Integer known, @Nullable AdoptionTarget target, List<Signal> signals,
        List<String> missing, List<Breakdown> breakdowns,
        @Nullable PrintedAnswers confidential, @Nullable Grounds grounds, List<String> blindSpots) {

    /** Findings about a unit or a running period, which rest on no judgement of their own. */
    CellFindings(@Nullable Verdict verdict, String sentence, PrintedCount n, boolean confidentialOnly,
            boolean shownGroupsOnly, @Nullable Integer known, @Nullable AdoptionTarget target, List<Signal> signals,
            List<String> missing, List<Breakdown> breakdowns, @Nullable PrintedAnswers confidential, List<String> blindSpots) {
        this(verdict, sentence, n, confidentialOnly, shownGroupsOnly, known, target, signals, missing, breakdowns, confidential,
                null, blindSpots);
    }

    public CellFindings {
        signals = List.copyOf(signals);
        missing = List.copyOf(missing);
        // Figures published before there were any have none.
        breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
        blindSpots = blindSpots == null ? List.of() : List.copyOf(blindSpots);
    }

    /** The same findings with all a page shows of the decision behind them. */
    CellFindings inFull(Decision detailed) {
        // The family may have withdrawn what the block alone would say; then its sentence stands.
        String said = detailed.verdict() == verdict ? detailed.sentence() : sentence;
        return new CellFindings(verdict, said, n, confidentialOnly, shownGroupsOnly, known, target, detailed.signals(),
                missing, breakdowns, confidential, grounds, blindSpots);
    }
}
