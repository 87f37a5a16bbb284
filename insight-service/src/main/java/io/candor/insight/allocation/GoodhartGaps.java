package io.candor.insight.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.allocation.GoodhartGap.GapEvent;
import io.candor.insight.allocation.GoodhartGap.GapFigures;
import io.candor.insight.allocation.GoodhartGap.GapPoint;
import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.disclosure.Node;
import io.candor.insight.identity.Viewer;
import io.candor.insight.pause.TargetPause;
import io.candor.insight.pause.TargetPauses;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.target.AdoptionTarget;
import io.candor.insight.target.AdoptionTargets;
import io.candor.insight.verdict.CellFindings;
import io.candor.insight.verdict.CellKey;
import io.candor.insight.verdict.CurrentBoards;
import io.candor.insight.verdict.PeriodBoard;
import io.candor.insight.verdict.PeriodBoards;

/** Lays use beside usefulness around one target, over the shown groups it binds. */
@ApplicationScoped
class GoodhartGaps {

    /** Periods read, the newest ones: two years. */
    private static final int MOST_PERIODS = 26;

    private record Both(double days, double useful) {
    }

    private final PeriodBoards boards;
    private final AdoptionTargets targets;
    private final TargetPauses pauses;
    private final Clock clock;

    GoodhartGaps(PeriodBoards boards, AdoptionTargets targets, TargetPauses pauses, Clock clock) {
        this.boards = boards;
        this.targets = targets;
        this.pauses = pauses;
        this.clock = clock;
    }

    GoodhartGap of(Viewer viewer, String targetId) {
        AdoptionTarget target = targets.known(targetId);
        CurrentBoards current = boards.now();
        List<IsoPeriod> ended = current.periods().stream().filter(current::isClosed).toList();
        List<GapPoint> points = ended.subList(Math.max(0, ended.size() - MOST_PERIODS), ended.size()).stream()
                .map(period -> new GapPoint(period.toString(), figures(viewer, target, current, period))).toList();
        List<GapEvent> events = GapReader.ordered(events(target), LocalDate.now(clock));
        List<Disclosure<GapReader.Shown>> shown = points.stream().map(point -> point.figures()
                .map(figures -> new GapReader.Shown(point.period(), figures))).toList();
        return new GoodhartGap(target.targetId(), target.name(), target.tool(), events, points,
                Disclosure.fromReleased(shown, released -> new GapReader(events, released).reading()));
    }

    private List<GapEvent> events(AdoptionTarget target) {
        List<GapEvent> events = new ArrayList<>(List.of(event("announced", target.announced()), event("start", target.from())));
        for (TargetPause pause : pauses.all()) {
            LocalDate last = pause.lastDay();
            if (pause.targetId().equals(target.targetId()) && last != null) {
                events.add(event("pause", pause.from()));
                events.add(event("resumed", last.plusDays(1)));
            }
        }
        if (target.to() != null) {
            events.add(event("end", target.to().plusDays(1)));
        }
        return events;
    }

    private static GapEvent event(String kind, LocalDate day) {
        return new GapEvent(kind, day, IsoPeriod.of(day).toString());
    }

    /** Withheld, too, where no shown group prints both figures. */
    private static Disclosure<GapFigures> figures(Viewer viewer, AdoptionTarget target, CurrentBoards current,
            IsoPeriod period) {
        PeriodBoard board = current.of(period).orElseThrow();
        List<Disclosure<Both>> both = new ArrayList<>();
        for (Node node : board.nodes()) {
            if (node.block() && viewer.maySee(node.scope()) && target.binds(node.scope())) {
                Disclosure<CellFindings> cell = current.inFull(period, new CellKey(node.id(), target.tool()));
                if (cell.released().flatMap(GoodhartGaps::both).isPresent()) {
                    both.add(cell.map(findings -> both(findings).orElseThrow()));
                }
            }
        }
        return Disclosure.fromReleased(both, shown -> new GapFigures(shown.size(),
                rounded(shown.stream().mapToDouble(Both::days).average().orElseThrow(), 10),
                rounded(shown.stream().mapToDouble(Both::useful).average().orElseThrow(), 100)));
    }

    private static Optional<Both> both(CellFindings findings) {
        Double days = effect(findings, SignalKind.EFFORT);
        Double useful = effect(findings, SignalKind.USEFULNESS);
        return days == null || useful == null ? Optional.empty() : Optional.of(new Both(days, useful));
    }

    private static @Nullable Double effect(CellFindings findings, SignalKind kind) {
        return findings.signals().stream().filter(signal -> signal.kind() == kind)
                .map(signal -> signal instanceof Signal.Measured measured && Double.isFinite(measured.effect().value())
                        ? Double.valueOf(measured.effect().value())
                        : null)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static double rounded(double figure, int parts) {
        return StrictMath.rint(figure * parts) / parts;
    }
}
