package io.candor.insight.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.query.UseAndUsefulness.Agreement;
import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.statistics.PrintedDigits;
import io.candor.insight.statistics.agreement.PairedValues;
import io.candor.insight.statistics.agreement.RankAgreement;
import io.candor.insight.verdict.CellFindings;

/** Compares two printed figures over released cells. What follows from what is printed tells nothing new about anybody. */
record CellAgreement(SignalKind use, SignalKind outcome) {

    /** With fewer shown groups nothing is compared. */
    static final int LEAST_CELLS = 8;

    private record Pair(@Nullable Effect use, @Nullable Effect outcome) {
    }

    Disclosure<Agreement> of(Collection<Disclosure<CellFindings>> cells) {
        return Disclosure.fromReleased(
                cells.stream().map(cell -> cell.map(found -> new Pair(effect(found, use), effect(found, outcome)))).toList(),
                this::compare);
    }

    private static @Nullable Effect effect(CellFindings findings, SignalKind kind) {
        return findings.signals().stream().filter(signal -> signal.kind() == kind)
                .map(signal -> signal instanceof Signal.Measured measured && Double.isFinite(measured.effect().value())
                        ? measured.effect()
                        : null)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Agreement compare(List<Pair> shown) {
        String unit = unit(shown);
        double[] x = figures(shown, unit, Pair::use);
        double[] y = figures(shown, unit, Pair::outcome);
        int without = shown.size() - x.length;
        if (x.length < LEAST_CELLS) {
            return none(x.length, without, "Cannot tell: " + x.length + " of " + shown.size() + " shown "
                    + (shown.size() == 1 ? "group prints" : "groups print") + " both figures, and at least " + LEAST_CELLS
                    + " are needed.");
        }
        if (constant(x) || constant(y)) {
            return none(x.length, without, "Cannot tell: all " + x.length + " groups print the same "
                    + (constant(x) ? "figure of use." : "answer."));
        }
        RankAgreement agreement = RankAgreement.of(new PairedValues(x, y));
        return new Agreement(x.length, without, two(agreement.rho()), two(agreement.rhoLimits().low()),
                two(agreement.rhoLimits().high()), two(agreement.tau()), two(agreement.tauLimits().low()),
                two(agreement.tauLimits().high()), sentence(agreement));
    }

    private static boolean both(Pair pair, String unit) {
        return pair.use() != null && pair.outcome() != null && pair.use().unit().equals(unit);
    }

    /** Groups after the end of a target print another figure than groups under one: the more common of the two is compared. */
    private static String unit(List<Pair> shown) {
        return shown.stream().map(Pair::use).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Effect::unit, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long> comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse(Effect.SHARE);
    }

    private static double[] figures(List<Pair> shown, String unit,
            Function<Pair, @Nullable Effect> side) {
        return shown.stream().filter(pair -> both(pair, unit)).map(side).filter(Objects::nonNull)
                .mapToDouble(Effect::value).toArray();
    }

    private static Agreement none(int cells, int without, String sentence) {
        return new Agreement(cells, without, null, null, null, null, null, null, sentence);
    }

    private static String sentence(RankAgreement agreement) {
        return switch (agreement.direction()) {
            case MORE -> "Groups that print more of this print more of that answer; why, this cannot say.";
            case LESS -> "Groups that print more of this print less of that answer; why, this cannot say.";
            case CANNOT_TELL -> "Cannot tell: the intervals include that they have nothing to do with each other.";
        };
    }

    private static boolean constant(double[] figures) {
        return Arrays.stream(figures).distinct().count() == 1;
    }

    private static Double two(double figure) {
        return PrintedDigits.nearest(figure, 2) + 0.0;
    }
}
