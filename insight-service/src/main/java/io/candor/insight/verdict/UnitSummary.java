package io.candor.insight.verdict;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What a unit above blocks shows: the verdict that holds for more than half of its people, from those blocks below it that
 * are shown themselves. Never a test of its own, and nothing of a hidden block is in it.
 */
record UnitSummary(Verdict verdict, String sentence) {

    /** @param people of the block */
    record Part(Verdict verdict, int people) {
    }

    static UnitSummary of(int people, List<Part> blocks) {
        Map<Verdict, Integer> reach = new EnumMap<>(Verdict.class);
        Map<Verdict, Integer> count = new EnumMap<>(Verdict.class);
        blocks.forEach(block -> {
            reach.merge(block.verdict(), block.people(), Integer::sum);
            count.merge(block.verdict(), 1, Integer::sum);
        });
        Verdict most = reach.entrySet().stream().filter(entry -> 2 * entry.getValue() > people).map(Map.Entry::getKey)
                .findFirst().orElse(Verdict.INSUFFICIENT_EVIDENCE);
        if (blocks.isEmpty()) {
            return new UnitSummary(most, "No group below this unit can be shown for itself.");
        }
        StringJoiner parts = new StringJoiner(", ", "A summary of the groups below that can be shown: ", ".");
        count.forEach((verdict, groups) -> parts.add(groups + " × " + words(verdict)));
        return new UnitSummary(most, parts.toString());
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case THEATRE -> "figure shaped by the target";
            case INSUFFICIENT_EVIDENCE -> "cannot tell";
            default -> verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
