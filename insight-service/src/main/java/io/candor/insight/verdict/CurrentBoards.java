package io.candor.insight.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
    private final Map<IsoPeriod, LocalDate> published;
    private final LocalDate today;

    /** @param published the day each published period was */
    CurrentBoards(PeriodBoards boards, List<WaveRecord> waves, Map<IsoPeriod, Basis> bases,
            Map<IsoPeriod, LocalDate> published, LocalDate today) {
        this.boards = boards;
        this.waves = waves;
        this.bases = bases;
        this.published = new ConcurrentHashMap<>(published);
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

    /** How firm the period's figures are; asked after its board, which may have been published by that. */
    public Standing standing(IsoPeriod period) {
        List<WaveRecord> of = waves(period);
        LocalDate on = published.get(period);
        if (on == null) {
            return Standing.of(period, of, today);
        }
        List<String> told = boards.publishedWaves(period);
        return new Standing(Standing.State.FINAL, on,
                (int) of.stream().filter(WaveRecord::closed).filter(wave -> !told.contains(wave.wave())).count());
    }

    /** Empty for a period without a wave. */
    public Optional<PeriodBoard> of(IsoPeriod period) {
        return settled(period).or(() -> Optional.ofNullable(bases.get(period)).map(basis -> boards.board(period, basis)));
    }

    /** Digests of what a period's board was worked out from; empty where none were kept. */
    public Map<String, String> inputs(IsoPeriod period) {
        Basis basis = bases.get(period);
        return settled(period).isPresent() ? boards.publishedInputs(period)
                : basis == null ? Map.of() : boards.inputs(period, basis);
    }

    /** Publishes whatever has settled. */
    void publish() {
        periods().forEach(this::settled);
    }

    /** The published board; one that is due is published now. */
    private Optional<PeriodBoard> settled(IsoPeriod period) {
        if (published.containsKey(period)) {
            return Optional.of(boards.published(period));
        }
        Basis basis = bases.get(period);
        if (basis == null || !Standing.of(period, waves(period), today).isDue(today)) {
            return Optional.empty();
        }
        List<String> told = waves(period).stream().map(WaveRecord::wave).toList();
        Optional<PeriodBoard> board = boards.publish(period, basis, told, today);
        // From here on this moment knows it as final, too.
        board.ifPresent(any -> published.put(period, today));
        return board;
    }

    private List<WaveRecord> waves(IsoPeriod period) {
        return waves.stream().filter(wave -> wave.period().equals(period)).toList();
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
        return settled(period).map(board -> board.cell(key))
                .orElseGet(() -> basis == null ? Disclosure.withheld() : boards.inFull(period, basis, key));
    }

    /**
     * Whose use stands behind shown blocks' cells, and how much of it may be there for a target; as it is known now, also of a
     * period that was published. Cells that show no block are absent. Neighbours' weeks are read at once and not kept.
     *
     * @param keys
     *        cells of one tool after the other
     */
    public Map<CellKey, CellUse> uses(IsoPeriod period, List<CellKey> keys) {
        Basis basis = bases.get(period);
        return basis == null ? Map.of() : boards.uses(period, basis, keys);
    }

    /** Ids of the period's waves, oldest first. */
    public List<String> waveIds(IsoPeriod period) {
        return waves(period).stream().map(WaveRecord::wave).toList();
    }
}
