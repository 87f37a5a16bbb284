package io.candor.insight.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Placebo;
import io.candor.insight.signal.Plot;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;

/**
 * One signal with what speaks against trusting it, as it was printed when the cell was decided: shares in fifths below 20
 * people and in twentieths below 500, days below 20 people the middle of four, limits moved outwards to the same steps.
 *
 * @param reason
 *        why the signal does not apply; null where it does
 * @param n
 *        people it rests on, at least; in steps of five below 50
 * @param unit
 *        of effect, low and high: {@code share}, {@code ratio}, {@code days} or {@code time ratio}
 * @param e
 *        betting evidence, 1 = none; rounded down
 * @param p
 *        one-sided, of the printed share; rounded up
 * @param power
 *        chance that a group of this size would show {@code powerAgainst}, 0 to 1
 * @param detectable
 *        smallest effect seen four times in five; null when none would be
 * @param innocent
 *        causes that would look the same: always possible ones first, then what is on record for these days
 * @param noPlot
 *        why nothing is drawn; null where there is a plot, and where the signal does not apply
 */
public record SignalView(String id, String family, String question, String method, boolean applicable,
        @Nullable String reason, @Nullable Integer n, @Nullable Double effect, @Nullable Double low, @Nullable Double high,
        @Nullable String unit, @Nullable Double e, @Nullable Double p, @Nullable Double power,
        @Nullable Double powerAgainst, @Nullable Double detectable, @Nullable Placebo placebo, List<String> innocent,
        @Nullable String sentence, @Nullable Plot plot, @Nullable String noPlot) {

    private static final String FEW_PEOPLE = "drawn from 20 people on";
    private static final String FEW_IN_A_BAR = "drawn only where at least 10 people stand behind every bar";

    /** @param causes what else is on record; about telemetry, so it explains no testimony */
    static SignalView of(Signal signal, List<String> causes) {
        SignalKind kind = signal.kind();
        List<String> innocent = kind.family() == SignalKind.Family.TELEMETRY
                ? Stream.concat(kind.innocentCauses().stream(), causes.stream()).toList()
                : kind.innocentCauses();
        return switch (signal) {
            case Signal.NotApplicable none -> new SignalView(kind.id(), family(kind), kind.question(), kind.method(), false,
                    none.reason(), null, null, null, null, null, null, null, null, null, null, null, innocent, null, null,
                    null);
            case Signal.Measured it -> measured(it, innocent);
        };
    }

    private static SignalView measured(Signal.Measured it, List<String> innocent) {
        SignalKind kind = it.kind();
        Effect effect = it.effect();
        return new SignalView(kind.id(), family(kind), kind.question(), kind.method(), true, null, it.n(),
                finite(effect.value()), finite(effect.low()), finite(effect.high()), effect.unit(), it.e(), it.p(),
                finite(it.power()), finite(it.powerAgainst()), finite(it.detectable()), it.placebo(), innocent,
                it.sentence(), it.plot(), it.plot() != null ? null : it.n() < Signal.EXACT_FROM ? FEW_PEOPLE : FEW_IN_A_BAR);
    }

    private static String family(SignalKind kind) {
        return kind.family().name().toLowerCase(Locale.ROOT);
    }

    /** JSON has no infinity. */
    private static @Nullable Double finite(@Nullable Double figure) {
        return figure != null && Double.isFinite(figure) ? Double.valueOf(figure) : null;
    }
}
