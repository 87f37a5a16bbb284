package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class KeysToldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** As many as fit in memory, one more, many runs; one of them told of again or none. */
    @RepeatedTest(40)
    void findsTheOneThatIsToldOfTwice(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int held = 1 + random.nextInt(40);
        int count = 1 + random.nextInt(20_000);
        boolean again = random.nextBoolean();
        Set<Long> told = new HashSet<>();
        try (KeysTold keys = new KeysTold(held)) {
            long first = 0;
            while (told.size() < count) {
                long key = random.nextLong() >> random.nextInt(40);
                if (told.add(key)) {
                    keys.add(key);
                    first = told.size() == 1 ? key : first;
                }
            }
            if (again) {
                keys.add(first);
            }
            assertThat(keys.anyTwice()).isEqualTo(again);
        }
    }

    @Test
    void ofNothingNothingIsToldTwice() {
        try (KeysTold keys = new KeysTold()) {
            assertThat(keys.anyTwice()).isFalse();
        }
    }

    @Test
    void keysOfDifferentRowsDiffer() {
        Set<Long> hashes = new HashSet<>();
        for (int person = 0; person < 1_000; person++) {
            for (int day = 0; day < 100; day++) {
                hashes.add(KeyHash.of(DAY.plusDays(day), "person" + person, "copilot", ""));
            }
        }
        assertThat(hashes).hasSize(100_000);
        assertThat(KeyHash.of(DAY, "a", "bc", "")).isNotEqualTo(KeyHash.of(DAY, "ab", "c", ""));
        assertThat(KeyHash.of(DAY, "a", "b", "c")).isEqualTo(KeyHash.of(DAY, "a", "b", "c"));
    }
}
