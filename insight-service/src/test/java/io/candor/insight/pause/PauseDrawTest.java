package io.candor.insight.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PauseDrawTest {

    private static final List<PauseDraw.Candidate> UNITS = List.of(unit("a", 40), unit("b", 12), unit("c", 25),
            unit("d", 25), unit("e", 10));

    @Test
    void pairsUnitsBySizeAndPausesOneOfEach() {
        for (int seed = 0; seed < 200; seed++) {
            List<DrawnUnit> drawn = PauseDraw.of("seed" + seed, UNITS);
            assertThat(drawn).extracting(DrawnUnit::unitId).containsExactly("a", "c", "d", "b", "e");
            assertThat(drawn).extracting(DrawnUnit::stratum).containsExactly(1, 1, 2, 2, 3);
            assertThat(drawn.stream().filter(DrawnUnit::paused).map(DrawnUnit::stratum).filter(it -> it < 3))
                    .containsExactly(1, 2);
        }
    }

    /** By the rule as the Javadoc tells it to whoever recomputes a draw. */
    @Test
    void isWhatAnybodyRecomputesFromTheSeed() throws Exception {
        String seed = "00ff";
        for (DrawnUnit unit : PauseDraw.of(seed, UNITS)) {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((seed + ":" + unit.stratum()).getBytes(StandardCharsets.US_ASCII));
            boolean firstOfPair = List.of("a", "d", "e").contains(unit.unitId());
            assertThat(unit.paused()).isEqualTo((hash[0] % 2 == 0) == firstOfPair);
        }
        assertThat(PauseDraw.hash(seed)).isEqualTo(HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void doesNotDependOnTheOrderUnitsComeIn() {
        List<PauseDraw.Candidate> shuffled = new ArrayList<>(UNITS);
        Random random = new Random(1);
        for (int run = 0; run < 20; run++) {
            Collections.shuffle(shuffled, random);
            assertThat(PauseDraw.of("s", shuffled)).isEqualTo(PauseDraw.of("s", UNITS));
        }
    }

    @Test
    void givesEveryUnitTheSameChance() {
        int seeds = 4_000;
        Map<String, Long> paused = IntStream.range(0, seeds).mapToObj(seed -> PauseDraw.of("s" + seed, UNITS))
                .flatMap(List::stream).filter(DrawnUnit::paused)
                .collect(Collectors.groupingBy(DrawnUnit::unitId, Collectors.counting()));
        assertThat(paused).hasSize(5);
        // 99.99 % limits of 4,000 fair coins are ±123.
        assertThat(paused.values()).allSatisfy(times -> assertThat(times.doubleValue()).isCloseTo(seeds / 2.0, within(123.0)));
    }

    @Test
    void takesNobodyBelowTen() {
        assertThatThrownBy(() -> unit("x", 9)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PauseDraw.Candidate unit(String id, int people) {
        return new PauseDraw.Candidate(id, id, people);
    }
}
