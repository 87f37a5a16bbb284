package io.candor.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class SignFlipTest {

    private static final double[] EIGHT = { .4, .3, .1, -.05, .25, .15, .2, -.1 };

    @Test
    void countsAllSignVectorsOfEightPeople() {
        assertThat(SignFlip.pValue(EIGHT, 999, new SplittableRandom(1))).isEqualTo(7.0 / 256);
    }

    @Test
    void agreesWithAnIndependentEvaluationOfTheBets() {
        assertThat(SignFlip.eValue(EIGHT)).isCloseTo(6.03427003482551, within(6e-9));
        assertThat(SignFlip.eValue(1)).isCloseTo(1.45253952035588, within(1e-9));
        assertThat(SignFlip.eValue(1, -1, 2)).isCloseTo(1.15889533597069, within(1e-9));
    }

    @Test
    void drawsAboveElevenPeopleAndNeverPrintsZero() {
        double[] allUp = new double[30];
        Arrays.fill(allUp, 1);
        assertThat(SignFlip.pValue(allUp, 999, new SplittableRandom(1))).isEqualTo(1.0 / 1000);
    }

    @Test
    void isOneWhenNothingChanged() {
        assertThat(SignFlip.eValue()).isEqualTo(1);
        assertThat(SignFlip.eValue(0, 0, 0)).isEqualTo(1);
    }

    @Test
    void staysFiniteForLargeGroupsOfOneMind() {
        double[] changes = new double[10_000];
        Arrays.fill(changes, -0.5);
        assertThat(SignFlip.eValue(changes)).isBetween(0.0, 1e-100);
    }

    /** The defining property: over all sign vectors the mean is exactly 1. */
    @Property(tries = 60)
    void averagesToOneOverAllSigns(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0.01, max = 10) Double> changes) {
        double[] sizes = changes.stream().mapToDouble(Double::doubleValue).toArray();
        double sum = 0;
        for (int signs = 0; signs < 1 << sizes.length; signs++) {
            double[] flipped = sizes.clone();
            for (int i = 0; i < flipped.length; i++) {
                flipped[i] = (signs >> i & 1) == 0 ? flipped[i] : -flipped[i];
            }
            sum += SignFlip.eValue(flipped);
        }
        assertThat(sum / (1 << sizes.length)).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 100)
    void doesNotDependOnUnitOrOrder(@ForAll @DoubleRange(min = 0.01, max = 1000) double unit) {
        double[] turned = new double[EIGHT.length];
        for (int i = 0; i < turned.length; i++) {
            turned[turned.length - 1 - i] = EIGHT[i] * unit;
        }
        assertThat(SignFlip.eValue(turned)).isCloseTo(SignFlip.eValue(EIGHT), within(1e-9));
    }
}
