package io.candor.insight.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

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

    /** Below this many people p and e are printed to one digit. */
    private static final int FEW = 20;
    private static final int FINE = 3;

    static SignalView of(Signal signal) {
        SignalKind kind = signal.kind();
        return switch (signal) {
            case Signal.NotApplicable none -> new SignalView(kind.id(), family(kind), kind.question(), kind.method(), false,
                    none.reason(), null, null, null, null, null, null, null, null, null, null, null, kind.innocentCauses(),
                    null, null);
            case Signal.Measured it -> new SignalView(kind.id(), family(kind), kind.question(), kind.method(), true, null,
                    it.n(), printed(it.effect().value(), FINE), printed(it.effect().low(), FINE),
                    printed(it.effect().high(), FINE), it.effect().unit(), printed(it.e(), digits(it.n())),
                    printed(it.p(), digits(it.n())), printed(it.power(), 2), printed(it.powerAgainst(), 2),
                    printed(it.detectable(), 2), it.placebo(), kind.innocentCauses(), it.sentence(), it.plot());
        };
    }

    private static String family(SignalKind kind) {
        return kind.family().name().toLowerCase(Locale.ROOT);
    }

    private static int digits(int people) {
        return people < FEW ? 1 : FINE;
    }

    /** Rounded down, as e-values must be, to significant digits; JSON has no infinity. */
    private static @Nullable Double printed(@Nullable Double value, int digits) {
        return value == null || !Double.isFinite(value) ? null
                : Double.valueOf(BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.DOWN)).doubleValue());
    }
}
