package io.candor.insight.query;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.PrintedCount;
import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Placebo;
import io.candor.insight.signal.Plot;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.statistics.PrintedDigits;

/**
 * One signal with what speaks against trusting it. Below 20 people a share is the middle of its fifth, days are the middle
 * of four, limits lie on the edges of such bands, and e, p and power have one digit.
 *
 * @param reason
 *        why the signal does not apply; null where it does
 * @param n
 *        people it rests on, at least; in steps of five below 50
 * @param unit
 *        of effect, low and high: {@code share}, {@code ratio} or {@code days}
 * @param e
 *        betting evidence, 1 = none; rounded down
 * @param p
 *        one-sided; rounded up
 * @param power
 *        chance that a group of this size would show {@code powerAgainst}, 0 to 1
 * @param detectable
 *        smallest effect seen four times in five; null when none would be
 * @param noPlot
 *        why nothing is drawn; null where there is a plot, and where the signal does not apply
 */
public record SignalView(String id, String family, String question, String method, boolean applicable,
        @Nullable String reason, @Nullable Integer n, @Nullable Double effect, @Nullable Double low, @Nullable Double high,
        @Nullable String unit, @Nullable Double e, @Nullable Double p, @Nullable Double power,
        @Nullable Double powerAgainst, @Nullable Double detectable, @Nullable Placebo placebo, List<String> innocent,
        @Nullable String sentence, @Nullable Plot plot, @Nullable String noPlot) {

    private static final int FINE = 3;
    private static final String FEW_PEOPLE = "drawn from 20 people on";
    private static final String FEW_IN_A_BAR = "drawn only where at least 10 people stand behind every bar";

    static SignalView of(Signal signal) {
        SignalKind kind = signal.kind();
        return switch (signal) {
            case Signal.NotApplicable none -> new SignalView(kind.id(), family(kind), kind.question(), kind.method(), false,
                    none.reason(), null, null, null, null, null, null, null, null, null, null, null, kind.innocentCauses(),
                    null, null, null);
            case Signal.Measured it -> measured(it);
        };
    }

    private static SignalView measured(Signal.Measured it) {
        SignalKind kind = it.kind();
        Effect effect = it.effect().shown(it.n());
        int digits = it.n() < Signal.EXACT_FROM ? 1 : FINE;
        Double e = it.e();
        Double p = it.p();
        return new SignalView(kind.id(), family(kind), kind.question(), kind.method(), true, null, PrintedCount.atLeast(it.n()),
                finite(effect.value()), finite(effect.low()), finite(effect.high()), effect.unit(),
                e == null ? null : Double.valueOf(PrintedDigits.down(e, digits)),
                p == null ? null : Double.valueOf(PrintedDigits.up(p, digits)), nearest(it.power(), digits),
                nearest(it.powerAgainst(), 2), nearest(it.detectable(), digits), it.placebo(), kind.innocentCauses(),
                it.sentence(), it.plot(), it.plot() != null ? null : it.n() < Signal.EXACT_FROM ? FEW_PEOPLE : FEW_IN_A_BAR);
    }

    private static String family(SignalKind kind) {
        return kind.family().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Double nearest(@Nullable Double figure, int digits) {
        return figure == null ? null : finite(PrintedDigits.nearest(figure, StrictMath.min(2, digits)));
    }

    /** JSON has no infinity. */
    private static @Nullable Double finite(double figure) {
        return Double.isFinite(figure) ? Double.valueOf(figure) : null;
    }
}
