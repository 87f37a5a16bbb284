package io.candor.insight.statistics.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/**
 * By hand and by theory. The printed values 0.971826029994 and 1.05134854443 belong to sequences that are printed nowhere
 * beside them, and are left out.
 */
class IntervalRegularityTest {

    /** Contrasts −1/2, 1/3 and 0: Lv = 3/3·(1/4+1/9), CV2 = 2/3·(1/2+1/3). */
    @Test
    void followsTheFormulaByHand() {
        IntervalRegularity regularity = IntervalRegularity.of(1, 3, 1.5, 1.5);
        assertThat(regularity.localVariation()).isCloseTo(13.0 / 36, within(1e-15));
        assertThat(regularity.cv2()).isCloseTo(5.0 / 9, within(1e-15));
        assertThat(regularity.cv()).isCloseTo(Math.sqrt((0.5625 + 1.5625 + 0.0625 + 0.0625) / 3) / 1.75, within(1e-15));
    }

    @Test
    void isZeroForAClock() {
        IntervalRegularity clock = IntervalRegularity.of(5, 5, 5, 5);
        assertThat(clock.localVariation()).isZero();
        assertThat(clock.burstiness()).isEqualTo(-1);
    }

    /** Lv and CV are 1 for exponential gaps; four standard errors of 20,000 gaps are about 0.03. */
    @Test
    void isOneForAPoissonStream() {
        SplittableRandom random = new SplittableRandom(7);
        double[] gaps = IntStream.range(0, 20_000).mapToDouble(i -> -Math.log(1 - random.nextDouble())).toArray();
        IntervalRegularity regularity = IntervalRegularity.of(gaps);
        assertThat(regularity.localVariation()).isCloseTo(1, within(0.03));
        assertThat(regularity.cv()).isCloseTo(1, within(0.03));
        assertThat(regularity.burstiness()).isCloseTo(0, within(0.015));
    }

    @Test
    void refusesWhatAreNoGaps() {
        assertThatThrownBy(() -> IntervalRegularity.of(1)).hasMessageContaining("1 gaps");
        assertThatThrownBy(() -> IntervalRegularity.of(1, 0, 0)).hasMessageContaining("0.0 and 0.0");
        assertThatThrownBy(() -> IntervalRegularity.of(-1, 2)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> IntervalRegularity.of(1, -2, 4)).hasMessageContaining("-2.0");
    }
}
