package io.candor.insight.contradiction;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.verdict.Verdict;

/**
 * One pair of a cell's signals that disagree, as printed.
 *
 * @param side
 *        what people say: yes while the telemetry looks bad, or no while it looks good
 * @param bits
 *        information: log₂ of the smaller of the two e-values
 * @param verdict
 *        of the cell
 */
@Schema(name = "Contradiction")
public record Contradiction(@Schema(enumeration = {
        "SAID_YES", "SAID_NO" }) String side, String sentence, double bits, @Nullable Verdict verdict, Half telemetry,
        Half testimony){

    /** Below it neither side is sure enough to be worth a reader's time. */
    static final double LEAST_EVIDENCE = 3;

    /**
     * One of the two sides.
     *
     * @param signal
     *        id of the signal on the cell's page
     * @param n
     *        people it rests on, at least so many
     * @param e
     *        betting evidence, rounded down
     * @param unit
     *        of effect, low and high: {@code share}, {@code ratio}, {@code days} or {@code time ratio}
     */
    @Schema(name = "ContradictionHalf")
    public record Half(String signal, String question, int n, double e, double effect, double low, double high, String unit) {

        static Optional<Half> of(SignalKind kind, List<Signal> signals) {
            return signals.stream().filter(signal -> signal.kind() == kind).findFirst()
                    .flatMap(signal -> signal instanceof Signal.Measured measured ? of(measured) : Optional.empty());
        }

        private static Optional<Half> of(Signal.Measured it) {
            Double e = it.e();
            return e == null || !Double.isFinite(it.effect().low()) || !Double.isFinite(it.effect().high()) ? Optional.empty()
                    : Optional.of(new Half(it.kind().id(), it.kind().question(), it.n(), e, it.effect().value(),
                            it.effect().low(), it.effect().high(), it.effect().unit()));
        }
    }

    /** Of each side the pair that tells most; none where nothing disagrees. */
    public static List<Contradiction> of(@Nullable Verdict verdict, List<Signal> signals) {
        return Arrays.stream(Disagreement.Side.values())
                .flatMap(side -> Arrays.stream(Disagreement.values()).filter(it -> it.side() == side)
                        .flatMap(it -> of(it, verdict, signals).stream()).max(Comparator.comparingDouble(Contradiction::bits))
                        .stream())
                .toList();
    }

    private static Optional<Contradiction> of(Disagreement it, @Nullable Verdict verdict, List<Signal> signals) {
        return Half.of(it.telemetry(), signals)
                .flatMap(telemetry -> Half.of(it.testimony(), signals)
                        .filter(testimony -> StrictMath.min(telemetry.e(), testimony.e()) >= LEAST_EVIDENCE)
                        .map(testimony -> new Contradiction(it.side().name(), it.sentence(), bits(telemetry, testimony),
                                verdict, telemetry, testimony)));
    }

    /** To a tenth, downwards. */
    private static double bits(Half one, Half other) {
        return StrictMath.floor(10 * StrictMath.log(StrictMath.min(one.e(), other.e())) / StrictMath.log(2)) / 10;
    }
}
