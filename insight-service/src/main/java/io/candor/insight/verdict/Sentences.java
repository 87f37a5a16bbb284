package io.candor.insight.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Signal;

/**
 * The one sentence a manager reads first: about a figure and a group, never about a person's honesty. It names what the
 * rule has established and holds no e, p or power; those stand beside the signals.
 */
final class Sentences {

    /** Says nothing of what the figure would have been called. */
    static final String NOTED = "Cannot tell: the group has noted what happened in these weeks, and it can explain the figure.";

    private Sentences() {
    }

    static String of(Verdict verdict, Evidence evidence, Signals signals) {
        return switch (verdict) {
            case THEATRE -> "This figure is shaped by the target: " + toppedUp(signals.toppedUp(), evidence)
                    + ", those weeks hold less than these people's others, and people say they would not use it without "
                    + "the target.";
            case VALUE -> "People choose this: " + chosen(evidence, signals.persistence())
                    + ", and they say it helps and would be used anyway." + saved(evidence);
            case FRICTION -> "Honest effort meets real obstacles: " + obstacles(signals.obstacles(), evidence)
                    + ", and people name what costs them the gain.";
            case TOOL_INFLATION -> "The tool counts what nobody asked for: "
                    + share(signals.inflatedShare(), evidence, "most") + " of the counted figure "
                    + "and " + share(signals.inflatedRise(), evidence, "most") + " of its rise came from automatic or passive "
                    + "events. This says nothing about people.";
            case UNTAPPED -> "Those who use it gain, and few use it: " + share(signals.adoption(), evidence, "most")
                    + " of people hardly do, users say it helps, and the others name access, training or permission. "
                    + (evidence.valueElsewhere() ? "Another group that uses it for the same chooses it."
                            : "Users chose themselves, so others may gain less.");
            case INSUFFICIENT_EVIDENCE ->
                throw new IllegalStateException(verdict + " is no rule's verdict");
        };
    }

    /** That time is saved is said only where outcomes of tasks say so. */
    private static String saved(Evidence evidence) {
        return evidence.outcomes() != null && evidence.outcomes().faster() ? " " + evidence.outcomes().sentence() : "";
    }

    static String cannotTell(Evidence evidence, List<Condition> basis, boolean mixed) {
        if (mixed) {
            return "Mixed: people choose this, the figure is shaped by the target as well, and we cannot tell which weighs "
                    + "more.";
        }
        return basis.stream().filter(condition -> !condition.met()).findFirst()
                .map(condition -> "Cannot tell: " + condition.detail() + ".")
                .orElseGet(() -> "Cannot tell from " + evidence.people()
                        + " people: what they did and what they said does not point clearly in one direction.");
    }

    private static String toppedUp(Signal signal, Evidence evidence) {
        String to = evidence.target() == null ? "it" : evidence.target().asked();
        return signal instanceof Signal.Measured measured
                ? "about " + Rule.percent(measured.printed(evidence.people()).effect().value()) + " of weeks look topped up to "
                        + to
                : "weeks stop at " + to;
    }

    private static String chosen(Evidence evidence, Signal persistence) {
        if (persistence instanceof Signal.Measured measured && measured.effect().unit().equals(Effect.RATIO)) {
            return evidence.target() != null && evidence.target().pauseAt(evidence.looks().now()).isPresent()
                    ? "they kept using it while the target was suspended"
                    : "they kept using it after the target ended";
        }
        return evidence.target() == null ? "they use it regularly without a target"
                : "they use it well beyond the " + evidence.target().asked() + " that are asked";
    }

    private static String obstacles(Signal signal, Evidence evidence) {
        return signal instanceof Signal.Measured measured
                ? "errors and refused offers come to about " + times(measured.printed(evidence.people()))
                        + " times the rate elsewhere"
                : "errors and refused offers are more common than elsewhere";
    }

    private static String times(Signal.Measured measured) {
        double ratio = measured.effect().value();
        return BigDecimal.valueOf(ratio).setScale(measured.n() < Signal.EXACT_FROM ? 0 : 1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static String share(Signal signal, Evidence evidence, String otherwise) {
        return signal instanceof Signal.Measured measured
                ? "about " + Rule.percent(measured.printed(evidence.people()).effect().value())
                : otherwise;
    }
}
