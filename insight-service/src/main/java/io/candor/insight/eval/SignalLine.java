package io.candor.insight.eval;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.Placebo;
import io.candor.insight.signal.Plot;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;

/** A signal as printed: null where it does not apply or has no such figure. */
record SignalLine(String id, String family, String question, String method, boolean applicable, @Nullable String reason,
        @Nullable Integer n, @Nullable Double effect, @Nullable Double low, @Nullable Double high,
        @Nullable String unit, @Nullable Double e, @Nullable Double p, @Nullable Double power,
        @Nullable Double detectable, @Nullable Placebo placebo, List<String> innocent, @Nullable String sentence,
        @Nullable String caution, @Nullable Plot plot) {

    static SignalLine of(Signal signal) {
        SignalKind kind = signal.kind();
        String family = kind.family().name().toLowerCase(Locale.ROOT);
        return switch (signal) {
            case Signal.NotApplicable none -> new SignalLine(kind.id(), family, kind.question(), kind.method(), false,
                    none.reason(), null, null, null, null, null, null, null, null, null, null, kind.innocentCauses(),
                    null, null, null);
            case Signal.Measured it -> new SignalLine(kind.id(), family, kind.question(), kind.method(), true, null,
                    it.n(), it.effect().value(), it.effect().low(), it.effect().high(), it.effect().unit(), it.e(),
                    it.p(), it.power(), finite(it.detectable()), it.placebo(), kind.innocentCauses(), it.sentence(),
                    it.caution(), it.plot());
        };
    }

    private static @Nullable Double finite(@Nullable Double value) {
        return value == null || value.isInfinite() ? null : value;
    }
}
