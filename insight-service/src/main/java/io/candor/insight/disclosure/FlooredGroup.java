package io.candor.insight.disclosure;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Counts beside the count of the whole they are parts of. A part below the floor stays unknown only if what is left of the
 * whole stands for ten comments and for two parts at least; so the smallest of the other parts are withheld with it.
 */
public final class FlooredGroup {

    private FlooredGroup() {
    }

    /**
     * @param counts
     *        of the parts; they need not add up to the whole
     * @param whole
     *        printed elsewhere; null where it is withheld itself
     */
    public static Map<String, FlooredCount> of(Map<String, Integer> counts, @Nullable Integer whole) {
        Map<String, FlooredCount> printed = new HashMap<>();
        int hidden = 0;
        int shown = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            printed.put(count.getKey(), FlooredCount.of(count.getValue()));
            if (count.getValue() < Floor.CROSS) {
                hidden++;
            } else {
                shown += count.getValue();
            }
        }
        boolean anyHidden = hidden > 0 || whole == null && !counts.isEmpty();
        for (Map.Entry<String, Integer> count : counts.entrySet().stream().filter(it -> it.getValue() >= Floor.CROSS)
                .sorted(Map.Entry.<String, Integer> comparingByValue().thenComparing(Map.Entry.comparingByKey())).toList()) {
            boolean covered = whole == null ? hidden > 0 : hidden > 1 && whole - shown >= Floor.CROSS;
            if (!anyHidden || covered) {
                break;
            }
            printed.put(count.getKey(), FlooredCount.withheld());
            hidden++;
            shown -= count.getValue();
        }
        return printed;
    }
}
