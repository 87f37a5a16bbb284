package io.candor.insight.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.candor.insight.signal.MadeForTarget;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;
import io.candor.insight.usage.SurfaceUse;
import io.candor.insight.verdict.Verdict;

/**
 * Labels one block × tool; the same for the service and for the simulation that tests it.
 *
 * @param people
 *        of the group
 * @param verdict
 *        as settled; null while the period runs
 * @param covered
 *        usage is known for four people in five at least
 * @param signals
 *        as printed
 * @param made
 *        how much of the prompts may be there for a target
 */
public record Cleaning(int people, @Nullable Verdict verdict, boolean covered, List<Signal> signals, MadeForTarget made) {

    /** @param uses of the group's people in the period */
    public CleanCell of(List<SurfaceUse> uses) {
        if (verdict == null) {
            return new CleanCell(null, said(), labelled(rule(true), null), List.of());
        }
        Optional<UseParts> whole = UseParts.of(uses);
        Bounds bounds = Bounds.of(made, verdict);
        CleanCell.Labelled all = labelled(rule(whole.map(UseParts::toldApart).orElse(true)),
                whole.map(parts -> parts.printed(people, bounds)).orElse(null));
        return new CleanCell(verdict, said(), all, whole.map(parts -> surfaces(uses, parts, bounds, all)).orElse(List.of()));
    }

    private List<CleanCell.Surface> surfaces(List<SurfaceUse> uses, UseParts whole, @Nullable Bounds bounds,
            CleanCell.Labelled all) {
        Map<String, List<SurfaceUse>> surfaces = UseParts.bySurface(uses);
        List<CleanCell.Surface> labelled = new ArrayList<>();
        for (String name : ShownSurfaces.of(surfaces)) {
            if (surfaces.size() == 1) {
                return List.of(new CleanCell.Surface(name, all));
            }
            UseParts.of(surfaces.getOrDefault(name, List.of())).ifPresent(parts -> {
                Bounds own = bounds == null ? null : bounds.within(whole.prompts(), parts.prompts());
                labelled.add(new CleanCell.Surface(name,
                        labelled(rule(parts.toldApart()), parts.printed(people, own))));
            });
        }
        return labelled;
    }

    private LabelRule rule(boolean toldApart) {
        return new LabelRule(verdict, covered, toldApart, !(made instanceof MadeForTarget.NoTarget),
                made instanceof MadeForTarget.Unknown unknown ? unknown.reason() : null);
    }

    private static CleanCell.Labelled labelled(LabelRule rule, @Nullable GenuineUsage usage) {
        LabelRule.Labelled label = rule.of(usage);
        return new CleanCell.Labelled(label.label(), label.reasons(), usage);
    }

    private CleanCell.@Nullable Said said() {
        for (Signal signal : signals) {
            if (signal.kind() == SignalKind.TESTIMONY_VALUE && signal instanceof Signal.Measured measured) {
                return new CleanCell.Said(
                        new Share(measured.effect().value(), measured.effect().low(), measured.effect().high()),
                        measured.n());
            }
        }
        return null;
    }
}
