package io.candor.insight.statistics.rate;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Reference: R's poisson.test and binom.test. */
class PoissonRateRatioTest {

    @Test
    void matchesTheDocumentedExample() {
        PoissonRateRatio ratio = ratio(11, 800, 21, 3011);
        assertPrinted(ratio.ratio(), "1.97148809524");
        assertPrinted(ratio.twoSided(), "0.0796686330333");
        assertPrinted(ratio.interval(0.95), "0.858426403392", "4.27726594365");
    }

    @Test
    void comparesOneDayWithTheOtherFour() {
        PoissonRateRatio friday = ratio(42, 1, 96, 4);
        assertPrinted(friday.ratio(), "1.75000000000");
        assertPrinted(friday.twoSided(), "0.00379733316652");
        assertPrinted(friday.higher(), "0.00235503699333");
        assertPrinted(friday.interval(0.95), "1.18768007921", "2.53987083544");
    }

    /** 682 of 925 against a share of three quarters is the same test. */
    @Test
    void isTheBinomialTestOfTheFirstShare() {
        assertPrinted(ratio(682, 3, 243, 1).twoSided(), "0.382491559575");
    }

    @Test
    void isOpenUpwardsWhenTheSecondSideIsEmpty() {
        assertThat(ratio(3, 1, 0, 1).ratio()).isInfinite();
        assertThat(ratio(3, 1, 0, 1).interval(0.95).high()).isInfinite();
    }

    @Test
    void refusesToCompareNothing() {
        assertThatThrownBy(() -> ratio(0, 1, 0, 1)).hasMessageContaining("no events");
    }

    private static PoissonRateRatio ratio(int count, double exposure, int other, double otherExposure) {
        return new PoissonRateRatio(new PoissonRate(count, exposure), new PoissonRate(other, otherExposure));
    }
}
