package io.candor.insight.statistics;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrePostFisherTest {

    /** Reference: R's fisher.test, alternative greater, then two-sided. */
    @Test
    void matchesTheExactTest() {
        PrePostFisher table = new PrePostFisher(30, 10, 60, 80);
        assertPrinted(table.pValue(), "0.000273020933250");
        assertPrinted(table.twoSided(), "0.000546041866501");
        assertPrinted(table.oddsRatio().estimate(), "3.96937810461");
    }

    @Test
    void knowsWhenTheTableSaysNothing() {
        assertThat(new PrePostFisher(3, 4, 0, 0).informative()).isFalse();
        assertThat(new PrePostFisher(0, 0, 3, 4).informative()).isFalse();
        assertThat(new PrePostFisher(0, 4, 0, 9).informative()).isFalse();
        assertThat(new PrePostFisher(3, 0, 1, 0).informative()).isFalse();
        assertThat(new PrePostFisher(3, 4, 1, 9).informative()).isTrue();
    }
}
