package io.candor.insight.hygiene;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.candor.insight.verdict.Verdict;

/**
 * The label of one surface, from what is printed of it and the cell's settled verdict.
 *
 * @param verdict
 *        null while the period runs
 * @param covered
 *        usage is known for four people in five at least
 * @param toldApart
 *        the reports tell what people asked for from what they did not
 * @param underTarget
 *        a target was in force in the period
 * @param unknowable
 *        why nothing can be said of what was done for it; null where something can
 */
record LabelRule(@Nullable Verdict verdict, boolean covered, boolean toldApart, boolean underTarget,
        @Nullable String unknowable) {

    private static final double GENUINE = 0.9;
    /** As good as it gets where shares are told in fifths. */
    private static final double GENUINE_OF_FEW = 0.8;
    private static final int FEW = 20;
    private static final double MOST = 0.5;
    private static final double WIDEST = 0.5;

    /** @param reasons clauses a manager understands; none for USE but what it rests on */
    record Labelled(CleanLabel label, List<String> reasons) {

        Labelled {
            reasons = List.copyOf(reasons);
        }

        static Labelled of(CleanLabel label, String... reasons) {
            return new Labelled(label, List.of(reasons));
        }
    }

    /** People choose it or struggle with it, by telemetry and by their own words. */
    static boolean speaksForItself(@Nullable Verdict verdict) {
        return verdict == Verdict.VALUE || verdict == Verdict.FRICTION;
    }

    Labelled of(@Nullable GenuineUsage usage) {
        if (verdict == null) {
            return Labelled.of(CleanLabel.UNKNOWN, "the period still runs");
        }
        if (verdict == Verdict.THEATRE) {
            return Labelled.of(CleanLabel.EXCLUDE, "the figure is shaped by the target: telemetry and testimony agree");
        }
        if (usage == null) {
            return Labelled.of(CleanLabel.UNKNOWN, "the reports do not count what people ask of it");
        }
        if (!covered) {
            return Labelled.of(CleanLabel.UNKNOWN, "usage is known for fewer than 80% of the people");
        }
        if (!toldApart) {
            return Labelled.of(CleanLabel.UNKNOWN,
                    "the reports tell neither the tool's own requests nor passive events from what people ask for");
        }
        if (passiveMost(usage) || verdict == Verdict.TOOL_INFLATION && usage.genuine().share().high() < MOST) {
            return Labelled.of(CleanLabel.EXCLUDE, "most of what is reported happened without anybody asking for it");
        }
        if (unknowable != null) {
            return Labelled.of(CleanLabel.UNKNOWN, "what was done for the target cannot be told: " + unknowable);
        }
        return weighed(usage);
    }

    private Labelled weighed(GenuineUsage usage) {
        Share genuine = usage.genuine().share();
        if (genuine.high() - genuine.low() > WIDEST) {
            return Labelled.of(CleanLabel.UNKNOWN, "the genuine share lies anywhere from " + percent(genuine.low()) + " to "
                    + percent(genuine.high()));
        }
        List<String> reasons = new ArrayList<>();
        if (underTarget && !speaksForItself(verdict)) {
            reasons.add("under a target, and people's answers do not show that they choose the tool");
        }
        if (verdict == Verdict.TOOL_INFLATION) {
            reasons.add("the tool counts what nobody asked for");
        }
        if (genuine.low() < (usage.people().from() < FEW ? GENUINE_OF_FEW : GENUINE)) {
            reasons.add("as little as " + percent(genuine.low()) + " of what is reported may be genuine");
        }
        return reasons.isEmpty()
                ? Labelled.of(CleanLabel.USE, "at least " + percent(genuine.low()) + " of what is reported is genuine")
                : new Labelled(CleanLabel.DOWN_WEIGHT, reasons);
    }

    private static boolean passiveMost(GenuineUsage usage) {
        return usage.passive() != null && usage.passive().share().low() > MOST;
    }

    private static String percent(double share) {
        return StrictMath.round(100 * share) + "%";
    }
}
