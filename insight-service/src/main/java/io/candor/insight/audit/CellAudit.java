package io.candor.insight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.contradiction.Contradiction;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.hygiene.CleanCell;
import io.candor.insight.hygiene.CleanPeriod;
import io.candor.insight.hygiene.CleanPeriods;
import io.candor.insight.note.UnitNote;
import io.candor.insight.note.UnitNotes;
import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.usecase.Tool;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.Condition;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.Grounds;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.Verdict;

/** What an audit takes down of one cell. */
@ApplicationScoped
class CellAudit {

    private final UnitNotes notes;
    private final CleanPeriods clean;

    CellAudit(UnitNotes notes, CleanPeriods clean) {
        this.notes = notes;
        this.clean = clean;
    }

    OfPeriod of(CurrentBoards current, PeriodBoard board) {
        return new OfPeriod(current, board);
    }

    final class OfPeriod {

        private final CurrentBoards current;
        private final IsoPeriod period;
        private final Optional<CleanPeriod> cleaned;

        OfPeriod(CurrentBoards current, PeriodBoard board) {
            this.current = current;
            this.period = board.period();
            this.cleaned = clean.of(current, period);
        }

        Disclosure<AuditedFigures> cell(Node node, Tool tool) {
            return current.inFull(period, new CellKey(node.id(), tool.id())).map(findings -> figures(node, tool, findings));
        }

        private AuditedFigures figures(Node node, Tool tool, CellFindings findings) {
            Verdict verdict = findings.verdict();
            if (verdict == null) {
                throw new IllegalStateException("a closed period has given its verdicts");
            }
            return new AuditedFigures(verdict, findings.sentence(), findings.n().from(), findings.n().to(), findings.known(),
                    findings.signals().stream().flatMap(signal -> said(signal).stream()).toList(), usage(node, tool),
                    Contradiction.of(verdict, findings.signals()).stream().map(Contradiction::sentence).toList(),
                    gaps(findings), noted(node, tool));
        }

        /** Of what is printed on the page of clean data; nothing of a unit above groups, whose groups stand for themselves. */
        private @Nullable AuditedUsage usage(Node node, Tool tool) {
            return cleaned.flatMap(it -> it.cell(new CellKey(node.id(), tool.id())).released()).map(CleanCell::whole)
                    .map(AuditedUsage::of).orElse(null);
        }

        private List<AuditedFigures.Noted> noted(Node node, Tool tool) {
            return notes.about(period, node, tool.id(), period.firstDay(), period.lastDay()).stream()
                    .filter(UnitNote::stands)
                    .map(note -> new AuditedFigures.Noted(note.from(), note.to(), note.what())).toList();
        }
    }

    private static List<AuditedFigures.Said> said(Signal signal) {
        return signal instanceof Signal.Measured it && it.kind().family() == SignalKind.Family.TESTIMONY
                && it.effect().unit().equals(Effect.SHARE)
                        ? List.of(new AuditedFigures.Said(it.kind().question(), it.effect().value(), it.effect().low(),
                                it.effect().high()))
                        : List.of();
    }

    /** What is not known of the usage, and what sources that told of it cannot see. */
    private static List<String> gaps(CellFindings findings) {
        List<String> gaps = new ArrayList<>();
        if (findings.known() == null) {
            gaps.add("No usage data for this tool.");
        }
        Grounds grounds = findings.grounds();
        if (grounds != null) {
            grounds.conditions().stream()
                    .filter(condition -> condition.name().equals("coverage") && condition.state() == Condition.State.UNMET)
                    .forEach(condition -> gaps.add("Coverage: " + condition.detail() + "."));
        }
        gaps.addAll(findings.blindSpots());
        return gaps;
    }
}
