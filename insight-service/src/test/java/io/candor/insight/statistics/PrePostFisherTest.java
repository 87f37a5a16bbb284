package io.candor.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrePostFisherTest {

    /** Reference: R's fisher.test, alternative greater. */
    @Test
    void matchesTheExactTest() {
        assertThat(new PrePostFisher(30, 10, 60, 80).pValue()).isCloseTo(0.000273020933250, within(2.7e-13));
    }

    @Test
    void knowsWhenTheTableSaysNothing() {
        assertThat(new PrePostFisher(3, 4, 0, 0).informative()).isFalse();
        assertThat(new PrePostFisher(3, 4, 1, 9).informative()).isTrue();
    }
}
