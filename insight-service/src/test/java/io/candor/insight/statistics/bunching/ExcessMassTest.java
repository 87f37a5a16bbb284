package io.candor.insight.statistics.bunching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.Interval;
import io.candor.insight.statistics.PersonBootstrap;

class ExcessMassTest {

    private static final ExcessMass LINE = new ExcessMass(1, 0, 0, List.of());

    /** Counts 20 − z with 12 more at the threshold. */
    @Test
    void findsWhatWasAddedToALine() {
        Excess excess = LINE.fit(line(12, 0));
        assertThat(excess.mass()).isCloseTo(12, within(1e-9));
        assertThat(excess.counterfactual()).isCloseTo(20, within(1e-9));
        assertThat(excess.relative()).isCloseTo(0.6, within(1e-9));
    }

    /** The region next to the threshold is left out of the fit and counted with it. */
    @Test
    void countsTheWholeRegion() {
        double[] counts = line(12, 0).copy();
        counts[5] += 3;
        counts[7] -= 2;
        Excess excess = new ExcessMass(1, 1, 1, List.of()).fit(new BinCounts(-6, counts));
        assertThat(excess.mass()).isCloseTo(13, within(1e-9));
        assertThat(excess.counterfactual()).isCloseTo(20, within(1e-9));
    }

    /** A habit of rounding to fives adds 12 at every fifth bin, the threshold among them: no bunching once it is known. */
    @Test
    void leavesAHabitInTheCounterfactual() {
        BinCounts habit = line(12, 12);
        assertThat(LINE.fit(habit).mass()).isGreaterThan(8);
        assertThat(new ExcessMass(1, 0, 0, List.of(z -> z % 5 == 0)).fit(habit).mass()).isCloseTo(0, within(1e-9));
    }

    @Test
    void putsTheExcessBackAbove() {
        Excess excess = LINE.fitFromAbove(line(12, 0));
        double raised = 12 / line(12, 0).above(0);
        assertThat(excess.mass()).isLessThan(12).isGreaterThan(12 - 20 * raised);
    }

    @Test
    void drawsPeopleWithAllTheirWeeks() {
        SplittableRandom random = new SplittableRandom(7);
        List<int[]> people = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            int habit = person % 5 == 0 ? 0 : 9;
            people.add(random.ints(12, -6, 7).map(week -> week < 0 && week > -4 && habit == 0 ? 0 : week).toArray());
        }
        PersonExcessMass group = new PersonExcessMass(LINE, 6, people);
        Interval interval = group.interval(Excess::mass, new PersonBootstrap(199), 0.95, new SplittableRandom(1));
        assertThat(interval.contains(group.fit().mass())).isTrue();
        assertThat(interval.low()).isLessThan(group.fit().mass() - 5);
        assertThat(interval)
                .isEqualTo(group.interval(Excess::mass, new PersonBootstrap(199), 0.95, new SplittableRandom(1)));
    }

    /** With an intercept alone: n₀ = 24 among seven bins of mean 12, the likelihood ratio written out. */
    @Test
    void comparesTwoPoissonLikelihoods() {
        LogLinearExcess excess = LogLinearExcess.of(new BinCounts(-3, new double[] { 10, 12, 8, 24, 9, 11, 10 }), 0);
        assertThat(excess.counterfactual()).isCloseTo(10, within(1e-9));
        assertThat(excess.excess()).isCloseTo(14, within(1e-9));
        assertThat(excess.likelihoodRatio())
                .isCloseTo(2 * (24 * Math.log(24) + 60 * Math.log(10) - 84 * Math.log(12)), within(1e-9));
        assertThat(excess.pValue()).isBetween(1e-5, 1e-3);
    }

    @Test
    void seesADeficitWhereNobodyStops() {
        LogLinearExcess none = LogLinearExcess.of(new BinCounts(-3, new double[] { 10, 12, 8, 0, 9, 11, 10 }), 0);
        assertThat(none.excess()).isCloseTo(-10, within(1e-9));
        assertThat(none.pValue()).isGreaterThan(0.99);
    }

    @Test
    void isNothingWhereThereIsNothing() {
        assertThat(LINE.fit(new BinCounts(-3, new double[7])).relative()).isZero();
    }

    @Test
    void leavesOutWeeksBeyondTheRange() {
        List<int[]> near = List.of(new int[] { -2, -1, 0, 0, 1, 2 });
        List<int[]> far = List.of(new int[] { -2, -1, 0, 0, 1, 2, 3, -3, 40 });
        assertThat(new PersonExcessMass(LINE, 2, far).fit()).isEqualTo(new PersonExcessMass(LINE, 2, near).fit());
    }

    @Test
    void refusesBinsWithoutTheThreshold() {
        assertThatThrownBy(() -> new BinCounts(1, new double[] { 3 })).hasMessageContaining("miss 0");
        assertThatThrownBy(() -> new BinCounts(-1, new double[] { 3, -1 })).hasMessageContaining("negative");
        assertThatThrownBy(() -> new ExcessMass(1, 9, 9, List.of()).fit(line(1, 0))).hasMessageContaining("wider");
        assertThatThrownBy(() -> new ExcessMass(-1, 0, 0, List.of())).hasMessageContaining("degree -1");
        assertThatThrownBy(() -> new PersonExcessMass(LINE, 6, List.of())).hasMessageContaining("0 people");
    }

    private static BinCounts line(double atThreshold, double atOtherFives) {
        double[] counts = new double[13];
        for (int z = -6; z <= 6; z++) {
            counts[z + 6] = 20 - z + (z == 0 ? atThreshold : z % 5 == 0 ? atOtherFives : 0);
        }
        return new BinCounts(-6, counts);
    }
}
