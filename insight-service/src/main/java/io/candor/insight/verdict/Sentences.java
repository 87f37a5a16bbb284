package io.candor.insight.verdict;

import java.util.List;

import io.candor.insight.signal.Signal;

/** The sentence a manager reads first: about a figure and a group, never about a person's honesty. */
final class Sentences {

    private Sentences() {
    }

    static String of(Verdict verdict, Evidence evidence, Signals signals) {
        return switch (verdict) {
            case THEATRE -> "This figure is shaped by the target. " + said(signals.line()) + said(signals.depth())
                    + said(signals.theatreTestimony());
            case VALUE -> "People choose this. " + said(signals.persistence()) + said(signals.valueTestimony());
            case FRICTION -> "Honest effort meets real obstacles. " + said(signals.obstacles()) + said(signals.effort())
                    + said(signals.frictionTestimony());
            case TOOL_INFLATION, UNTAPPED, INSUFFICIENT_EVIDENCE ->
                throw new IllegalStateException(verdict + " is not decided by a rule of its own");
        };
    }

    static String cannotTell(Evidence evidence, Signals signals, List<Condition> basis, boolean mixed) {
        if (mixed) {
            return "Mixed: people choose this, and the figure is shaped by the target as well. We cannot tell which "
                    + "weighs more.";
        }
        for (Condition condition : basis) {
            if (!condition.met()) {
                return "Cannot tell: " + condition.detail() + ".";
            }
        }
        return "Cannot tell from " + evidence.people() + " people. " + caution(signals.line(), "the target's line")
                + caution(signals.persistence(), "use beyond what is asked") + caution(signals.obstacles(), "obstacles");
    }

    private static String said(Signal signal) {
        return signal instanceof Signal.Measured measured && !measured.sentence().isEmpty() ? measured.sentence() + " "
                : "";
    }

    private static String caution(Signal signal, String about) {
        return signal instanceof Signal.Measured measured && measured.caution() != null
                ? "On " + about + ": " + measured.caution() + " "
                : "";
    }
}
