package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FlooredGroupTest {

    @Test
    void withholdsTheNextSmallestBesideALonelySmallOne() {
        assertThat(printed(Map.of("copilot", 53, "chat", 8), 61)).containsOnly(Map.entry("chat", FlooredCount.FEW),
                Map.entry("copilot", Disclosure.WORDING));
        assertThat(printed(Map.of("copilot", 53, "agent", 30, "chat", 8), 91)).containsOnly(
                Map.entry("chat", FlooredCount.FEW), Map.entry("agent", Disclosure.WORDING), Map.entry("copilot", 53));
    }

    @Test
    void showsWhatGivesNothingAway() {
        assertThat(printed(Map.of("a", 53, "b", 10), 63)).containsOnly(Map.entry("a", 53), Map.entry("b", 10));
        assertThat(printed(Map.of("a", 53, "b", 8, "c", 2), 63)).containsEntry("a", 53);
        assertThat(printed(Map.of("a", 53, "b", 8, "c", 1), 62)).containsEntry("a", Disclosure.WORDING);
    }

    @Test
    void hidesAPartOfAWithheldWhole() {
        assertThat(printed(Map.of("a", 20, "b", 12), null)).containsOnly(Map.entry("a", 20),
                Map.entry("b", Disclosure.WORDING));
    }

    @Property
    void noSmallCountIsLeftOver(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 40) Integer> counts) {
        Map<String, Integer> parts = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            parts.put("p" + i, counts.get(i));
        }
        int whole = counts.stream().mapToInt(Integer::intValue).sum();
        Map<String, Object> printed = printed(parts, whole);
        int left = whole - printed.values().stream().filter(Integer.class::isInstance).mapToInt(Integer.class::cast).sum();
        long hidden = printed.values().stream().filter(count -> !(count instanceof Integer)).count();
        assertThat(hidden == 0 || left == whole || hidden > 1 && left >= Floor.CROSS).isTrue();
    }

    private static Map<String, Object> printed(Map<String, Integer> counts, @Nullable Integer whole) {
        Map<String, Object> printed = new HashMap<>();
        FlooredGroup.of(counts, whole).forEach((part, count) -> printed.put(part, count.printed()));
        return printed;
    }
}
