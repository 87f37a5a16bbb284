package io.candor.insight.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feedback.PeriodTree;
import io.candor.insight.feedback.WaveBlock;
import io.candor.insight.feedback.WaveRecord;
import io.candor.insight.signal.Tally;
import io.candor.insight.verdict.PeriodTestimony.Usual;

/**
 * Everything released up to one period's end.
 *
 * @param periods
 *        the last one among them
 */
record ReleasedTestimony(SortedMap<IsoPeriod, PeriodTestimony> periods) {

    private static final int LEAST_PEOPLE = 50;
    private static final int LEAST_BESIDE = 20;
    private static final int STEPS = 20;

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
        return periods.values().stream()
                .flatMap(period -> period.waves().stream().filter(wave -> wave.closed() && period.hadTokens(wave))).toList();
    }

    Optional<WaveBlock> blockOf(WaveRecord wave, Collection<String> unitIds) {
        return in(wave.period()).block(wave, unitIds);
    }

    /** Share of the THEATRE answer about a tool under other labels in the waves before one, from a day on. */
    @Nullable
    Double theatreBefore(WaveRecord wave, String tool, String block, LocalDate from) {
        return share(tool, it -> it.wave().lastDay().isBefore(wave.week().monday()) && !it.wave().lastDay().isBefore(from)
                && !it.blocks().contains(block), Usual::theatre);
    }

    /** Share of the FRICTION answer about a tool under other labels in the waves before one. */
    @Nullable
    Double frictionBefore(WaveRecord wave, String tool, String block) {
        return share(tool, it -> it.wave().lastDay().isBefore(wave.week().monday()) && !it.blocks().contains(block),
                Usual::friction);
    }

    /** Share of the THEATRE answer about a tool in the whole company within one period. */
    @Nullable
    Double theatreIn(IsoPeriod period, String tool) {
        return share(tool, it -> it.wave().period().equals(period), Usual::theatre);
    }

    /**
     * Rounded up to the next twentieth, and only of fifty people, twenty of them outside the largest label: it stands beside
     * other groups' figures,
     * where it may say nothing about one of those behind it.
     */
    private @Nullable Double share(String tool, Predicate<Usual> which, Function<Usual, Tally> question) {
        List<Usual> told = periods.values().stream().flatMap(period -> period.usual(tool).stream()).filter(which).toList();
        Tally sum = told.stream().map(question).reduce(Tally.NONE, Tally::plus);
        Map<Set<String>, Integer> people = new HashMap<>();
        told.forEach(it -> people.merge(it.blocks(), question.apply(it).n(), Integer::sum));
        int largest = people.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return sum.n() < LEAST_PEOPLE || sum.n() - largest < LEAST_BESIDE ? null
                : StrictMath.ceil(STEPS * (double) sum.yes() / sum.n()) / STEPS;
    }
}
