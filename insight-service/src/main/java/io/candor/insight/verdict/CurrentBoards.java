package io.candor.insight.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.feedback.WaveRecord;

/** The boards of all periods as they are at one moment. */
public final class CurrentBoards {

    /** Earlier boards a trend is read from. */
    private static final int TREND = 5;

    private final PeriodBoards boards;
    private final List<WaveRecord> waves;
    private final Map<IsoPeriod, Basis> bases;
    private final LocalDate today;

    CurrentBoards(PeriodBoards boards, List<WaveRecord> waves, Map<IsoPeriod, Basis> bases, LocalDate today) {
        this.boards = boards;
        this.waves = waves;
        this.bases = bases;
        this.today = today;
    }

    /** Periods with a wave, oldest first. */
    public List<IsoPeriod> periods() {
        return waves.stream().map(WaveRecord::period).distinct().sorted().toList();
    }

    /** The latest ended period in which a wave was released, else the latest with a wave. */
    public Optional<IsoPeriod> newest() {
        return waves.stream().filter(wave -> wave.closed() && isClosed(wave.period())).map(WaveRecord::period)
                .max(IsoPeriod::compareTo)
                .or(() -> waves.stream().map(WaveRecord::period).max(IsoPeriod::compareTo));
    }

    public boolean isClosed(IsoPeriod period) {
        return period.isClosedOn(today);
    }

    /** Empty for a period without a wave. */
    public Optional<PeriodBoard> of(IsoPeriod period) {
        return Optional.ofNullable(bases.get(period)).map(basis -> boards.board(period, basis));
    }

    /** The last boards of ended periods before this one, oldest first. */
    public List<PeriodBoard> before(IsoPeriod period) {
        List<IsoPeriod> ended = periods().stream().filter(it -> it.compareTo(period) < 0 && isClosed(it)).toList();
        return ended.subList(Math.max(0, ended.size() - TREND), ended.size()).stream().flatMap(it -> of(it).stream())
                .toList();
    }

    /** A cell with all that a page shows of its signals: p, power, placebo, plot. */
    public Disclosure<CellFindings> inFull(IsoPeriod period, CellKey key) {
        Basis basis = bases.get(period);
        return basis == null ? Disclosure.withheld() : boards.inFull(period, basis, key);
    }
}
