package io.candor.insight.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.Placebo;
import io.candor.insight.signal.Plot;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;

/**
 * One signal with what speaks against trusting it.
 *
 * @param reason
 *        why the signal does not apply; null where it does
 * @param unit
 *        of effect, low and high: {@code share}, {@code ratio} or {@code days}
 * @param e
 *        betting evidence, 1 = none; rounded down to what the rules use
 * @param power
 *        chance that a group of this size would show {@code powerAgainst}, 0 to 1
 * @param detectable
 *        smallest effect seen four times in five; null when none would be
 */
public record SignalView(String id, String family, String question, String method, boolean applicable,
        @Nullable String reason, @Nullable Integer n, @Nullable Double effect, @Nullable Double low, @Nullable Double high,
        @Nullable String unit, @Nullable Double e, @Nullable Double p, @Nullable Double power,
        @Nullable Double powerAgainst, @Nullable Double detectable, @Nullable Placebo placebo, List<String> innocent,
        @Nullable String sentence, @Nullable Plot plot) {

    static SignalView of(Signal signal) {
        SignalKind kind = signal.kind();
        return switch (signal) {
            case Signal.NotApplicable none -> new SignalView(kind.id(), family(kind), kind.question(), kind.method(), false,
                    none.reason(), null, null, null, null, null, null, null, null, null, null, null, kind.innocentCauses(),
                    null, null);
            case Signal.Measured it -> new SignalView(kind.id(), family(kind), kind.question(), kind.method(), true, null,
                    it.n(), finite(it.effect().value()), finite(it.effect().low()), finite(it.effect().high()),
                    it.effect().unit(), finite(it.e()), finite(it.p()), finite(it.power()), finite(it.powerAgainst()),
                    finite(it.detectable()), it.placebo(), kind.innocentCauses(), it.sentence(), it.plot());
        };
    }

    private static String family(SignalKind kind) {
        return kind.family().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** JSON has no infinity. */
    private static @Nullable Double finite(@Nullable Double value) {
        return value != null && Double.isFinite(value) ? value : null;
    }
}
