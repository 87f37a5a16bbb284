package io.candor.insight.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.feedback.WaveBlock;
import io.candor.insight.feedback.WaveRecord;
import io.candor.insight.signal.Tally;
import io.candor.insight.verdict.PeriodTestimony.Usual;

/** Everything released up to one period's end. */
final class ReleasedTestimony {

    /** Answers about a tool in waves from a day on that ended before another. */
    private record Span(String tool, LocalDate from, LocalDate before) {
    }

    private record Within(IsoPeriod period, String tool) {
    }

    private final SortedMap<IsoPeriod, PeriodTestimony> periods;
    private final List<WaveRecord> tokenWaves;
    private final Map<Within, UsualShares> within = new ConcurrentHashMap<>();
    private final Map<Span, UsualShares> theatre = new ConcurrentHashMap<>();
    private final Map<Span, UsualShares> friction = new ConcurrentHashMap<>();

    /** @param periods the last one among them */
    ReleasedTestimony(SortedMap<IsoPeriod, PeriodTestimony> periods) {
        this.periods = periods;
        tokenWaves = periods.values().stream()
                .flatMap(period -> period.waves().stream().filter(wave -> wave.closed() && period.hadTokens(wave))).toList();
    }

    PeriodTree tree(IsoPeriod period) {
        return in(period).tree();
    }

    WaveTables tables(IsoPeriod period) {
        return in(period).tables();
    }

    private PeriodTestimony in(IsoPeriod period) {
        return Objects.requireNonNull(periods.get(period), () -> period + " has no wave");
    }

    /** Closed waves that people could answer by token, oldest first; imported history is none. */
    List<WaveRecord> tokenWaves() {
        return tokenWaves;
    }

    Optional<WaveBlock> blockOf(WaveRecord wave, Collection<String> unitIds) {
        return in(wave.period()).block(wave, unitIds);
    }

    /** Share of the THEATRE answer about a tool under other labels in the waves before one, from a day on. */
    @Nullable
    Double theatreBefore(WaveRecord wave, String tool, String block, LocalDate from) {
        return theatre.computeIfAbsent(new Span(tool, from, wave.week().monday()), span -> usual(span, Usual::theatre))
                .without(block);
    }

    /** Share of the FRICTION answer about a tool under other labels in the waves before one. */
    @Nullable
    Double frictionBefore(WaveRecord wave, String tool, String block) {
        return friction.computeIfAbsent(new Span(tool, LocalDate.MIN, wave.week().monday()),
                span -> usual(span, Usual::friction)).without(block);
    }

    /** Share of the THEATRE answer about a tool in the whole company within one period. */
    @Nullable
    Double theatreIn(IsoPeriod period, String tool) {
        return within.computeIfAbsent(new Within(period, tool),
                asked -> new UsualShares(in(asked.period()).usual(asked.tool()), Usual::theatre)).everywhere();
    }

    private UsualShares usual(Span span, Function<Usual, Tally> question) {
        return new UsualShares(periods.values().stream().flatMap(period -> period.usual(span.tool()).stream())
                .filter(it -> it.wave().lastDay().isBefore(span.before()) && !it.wave().lastDay().isBefore(span.from()))
                .toList(), question);
    }
}
