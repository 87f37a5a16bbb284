package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SplitTest {

    @Test
    void tenAreShownWhereTenAreLeft() {
        assertThat(shown(Map.of("review", 30, "tests", 10, "mail", 9), 1)).containsOnlyKeys("review", "tests");
        assertThat(shown(Map.of("review", 30, "tests", 10), 9)).containsOnlyKeys("review");
        assertThat(shown(Map.of("review", 30), 0)).isEmpty();
    }

    @Test
    void aHiddenPartIsNotEvenWorkedOut() {
        Split split = Split.of(Map.of("mail", 9), 40, PrintedCount.of(49, 200));
        assertThat(split.<String> disclose("mail", () -> {
            throw new IllegalStateException("worked out");
        })).isEqualTo(Disclosure.withheld());
        assertThatThrownBy(() -> split.count("mail")).isInstanceOf(IllegalArgumentException.class);
    }

    /** 44 of 44 print as 35 to 44: with the rule, a part of 30 would say that they are 40 or more. */
    @Test
    void tenAreLeftOfTheLeastThatIsPrintedToo() {
        assertThat(Split.of(Map.of("review", 30), 14, PrintedCount.of(44, 44)).<String> disclose("review", () -> "shown")
                .released()).isEmpty();
        assertThat(Split.of(Map.of("review", 24), 20, PrintedCount.of(44, 44)).<String> disclose("review", () -> "shown")
                .released()).isPresent();
        assertThat(Split.of(Map.of("review", 30), 20, PrintedCount.of(50, 200), 39).<String> disclose("review", () -> "shown")
                .released()).isEmpty();
    }

    @Test
    void nearlyAllPrintsAsUpToThePrintedTotal() {
        assertThat(Split.of(Map.of("review", 34), 10, PrintedCount.of(44, 200)).count("review"))
                .isEqualTo(new PrintedCount(30, 34));
    }

    /** Tries every company that would print the same, knowing the rule and two of the hidden part's people. */
    @Property(tries = 300)
    void noHiddenPartIsNarrowedBelowFivePeople(@ForAll @Size(3) List<@IntRange(max = 24) Integer> people,
            @ForAll @IntRange(max = 24) int none) {
        Map<String, PrintedCount> seen = shown(parts(people), none);
        int total = people.stream().mapToInt(Integer::intValue).sum() + none;
        PrintedCount whole = PrintedCount.of(total, 500);
        if (total < Floor.CROSS || seen.isEmpty()) {
            return;
        }
        for (int hidden = 0; hidden < people.size(); hidden++) {
            if (!seen.containsKey("p" + hidden)) {
                int at = hidden;
                int known = Math.min(2, people.get(hidden));
                int[] possible = IntStream.rangeClosed(known, 60).filter(count -> prints(seen, whole, at, count)).toArray();
                assertThat(possible[possible.length - 1] - possible[0] + 1).as("%s and %d print %s", people, none, seen)
                        .isGreaterThanOrEqualTo(Floor.NARROWEST);
            }
        }
    }

    /** Whether some split with this many people in one part prints the same. */
    private static boolean prints(Map<String, PrintedCount> seen, PrintedCount whole, int part, int count) {
        for (int one = 0; one <= whole.to() - count; one++) {
            for (int other = 0; other <= whole.to() - count - one; other++) {
                Map<String, Integer> parts = parts(switch (part) {
                    case 0 -> List.of(count, one, other);
                    case 1 -> List.of(one, count, other);
                    default -> List.of(one, other, count);
                });
                for (int total = whole.from(); total <= whole.to(); total++) {
                    int none = total - count - one - other;
                    if (none >= 0 && PrintedCount.of(total, 500).equals(whole) && shown(parts, none).equals(seen)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Map<String, Integer> parts(List<Integer> people) {
        Map<String, Integer> parts = new HashMap<>();
        IntStream.range(0, people.size()).filter(part -> people.get(part) > 0)
                .forEach(part -> parts.put("p" + part, people.get(part)));
        return parts;
    }

    private static Map<String, PrintedCount> shown(Map<String, Integer> parts, int none) {
        int total = none + parts.values().stream().mapToInt(Integer::intValue).sum();
        Split split = Split.of(parts, none, PrintedCount.of(Math.max(total, Floor.CROSS), 500));
        Map<String, PrintedCount> shown = new TreeMap<>();
        parts.keySet().forEach(part -> split.disclose(part, () -> split.count(part)).released()
                .ifPresent(count -> shown.put(part, count)));
        return shown;
    }
}
