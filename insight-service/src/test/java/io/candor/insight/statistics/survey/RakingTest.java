package io.candor.insight.statistics.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class RakingTest {

    private static final Margin TEAM = new Margin(new int[] { 0, 0, 0, 1 }, new double[] { 20, 20 });
    private static final Margin TENURE = new Margin(new int[] { 0, 1, 1, 1 }, new double[] { 10, 30 });

    @Test
    void holdsBothMargins() {
        Weights raked = Raking.rake(equal(4), List.of(TEAM, TENURE));
        assertThat(raked.of(0) + raked.of(1) + raked.of(2)).isCloseTo(20, within(1e-9));
        assertThat(raked.of(0)).isCloseTo(10, within(1e-9));
        assertThat(raked.population()).isCloseTo(40, within(1e-9));
    }

    @Test
    void countsWhatUnequalWeightsCost() {
        assertThat(equal(7).effectiveSize()).isCloseTo(7, within(1e-12));
        assertThat(PostStratification.adjust(equal(4), TEAM).effectiveSize()).isCloseTo(1600 / (400 + 400 / 3.0),
                within(1e-12));
    }

    /** 25 of 100 people, variance of a mean s²/n·(1−n/N) with s² = 0.25·25/24. */
    @Test
    void knowsTheErrorOfAShareOfPeople() {
        double[] yes = new double[25];
        Arrays.setAll(yes, i -> i < 10 ? 1 : 0);
        Linearisation errors = new Linearisation(SampleDesign.ofPeople(25, 100), equal(25), List.of());
        assertThat(errors.errorOfMean(equal(25), yes)).isCloseTo(Math.sqrt(0.24 * 25 / 24 / 25 * 0.75), within(1e-12));
        assertThat(errors.errorOfTotal(equal(25), yes)).isCloseTo(25 * Math.sqrt(0.24 * 25 / 24 / 25 * 0.75), within(1e-11));
    }

    /** What the margins explain has no error. */
    @Test
    void hasNoErrorInWhatTheMarginsFix() {
        Linearisation errors = new Linearisation(SampleDesign.ofPeople(4, 40), equal(4), List.of(TEAM, TENURE));
        Weights raked = Raking.rake(equal(4), List.of(TEAM, TENURE));
        assertThat(errors.errorOfTotal(raked, new double[] { 5, 5, 5, 7 })).isCloseTo(0, within(1e-9));
    }

    @Test
    void refusesMarginsThatCannotHold() {
        Margin other = new Margin(new int[] { 0, 0, 0, 1 }, new double[] { 20, 21 });
        assertThatThrownBy(() -> Raking.rake(equal(4), List.of(TEAM, other))).hasMessageContaining("40.0 and 41.0");
        Margin same = new Margin(new int[] { 0, 0, 0, 1 }, new double[] { 10, 30 });
        assertThatThrownBy(() -> Raking.rake(equal(4), List.of(TEAM, same))).hasMessageContaining("cannot hold");
        assertThatThrownBy(() -> new Margin(new int[] { 0, 0 }, new double[] { 3, 4 })).hasMessageContaining("cell 1");
    }

    @Test
    void refusesWhatIsNoWeight() {
        assertThatThrownBy(() -> new Weights(new double[] { 1, 0 })).hasMessageContaining("weight: 0");
        assertThatThrownBy(() -> new Weights(new double[] {})).hasMessageContaining("no answers");
        assertThatThrownBy(() -> equal(3).mean(new double[] { 1 })).hasMessageContaining("1 values for 3");
        assertThatThrownBy(() -> PostStratification.adjust(equal(3), TEAM)).hasMessageContaining("3 a weight");
    }

    private static Weights equal(int answers) {
        double[] weights = new double[answers];
        Arrays.fill(weights, 1);
        return new Weights(weights);
    }
}
