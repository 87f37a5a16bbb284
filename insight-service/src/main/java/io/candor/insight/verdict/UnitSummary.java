package io.candor.insight.verdict;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.PrintedCount;

/**
 * What a unit above blocks shows: the verdict that holds for more than half of its people, from those blocks below it that
 * are shown themselves. Never a test of its own, and nothing of a hidden block is in it.
 *
 * @param n
 *        answers of the shown blocks, on one level
 * @param known
 *        people of the shown blocks whose usage is known; null where there is none
 */
record UnitSummary(Verdict verdict, String sentence, PrintedCount n, boolean confidentialOnly, @Nullable Integer known) {

    /** @param people of the block */
    record Part(CellFindings findings, int people) {
    }

    static UnitSummary of(int people, List<Part> blocks) {
        Map<Verdict, Integer> reach = new EnumMap<>(Verdict.class);
        Map<Verdict, Integer> count = new EnumMap<>(Verdict.class);
        blocks.forEach(block -> {
            Verdict verdict = block.findings().verdict();
            if (verdict != null) {
                reach.merge(verdict, block.people(), Integer::sum);
                count.merge(verdict, 1, Integer::sum);
            }
        });
        Verdict most = reach.entrySet().stream().filter(entry -> 2 * entry.getValue() > people).map(Map.Entry::getKey)
                .findFirst().orElse(Verdict.INSUFFICIENT_EVIDENCE);
        boolean byName = blocks.stream().allMatch(block -> block.findings().confidentialOnly());
        PrintedCount n = blocks.stream().filter(block -> block.findings().confidentialOnly() == byName)
                .map(block -> block.findings().n()).reduce(new PrintedCount(0, 0), PrintedCount::plus);
        List<Integer> known = blocks.stream().map(block -> block.findings().known()).filter(Objects::nonNull).toList();
        return new UnitSummary(most, sentence(count), n, byName,
                known.isEmpty() ? null : Integer.valueOf(known.stream().mapToInt(Integer::intValue).sum()));
    }

    private static String sentence(Map<Verdict, Integer> count) {
        if (count.isEmpty()) {
            return "No group below this unit can be shown for itself.";
        }
        StringJoiner parts = new StringJoiner(", ", "A summary of the groups below that can be shown: ", ".");
        count.forEach((verdict, groups) -> parts.add(groups + " × " + words(verdict)));
        return parts.toString();
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case THEATRE -> "figure shaped by the target";
            case INSUFFICIENT_EVIDENCE -> "cannot tell";
            default -> verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
