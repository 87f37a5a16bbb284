package io.candor.insight.statistics.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.Interval;

class ManskiBoundsTest {

    /** 12 yes of 20 answers from 30 invited: 40 % to 73 %. */
    @Test
    void assumesNothingAboutTheSilent() {
        assertThat(new ManskiBounds(12, 20, 30).share()).isEqualTo(new Interval(12 / 30.0, 22 / 30.0));
    }

    @Test
    void isAPointWhenEverybodyAnswered() {
        assertThat(new ManskiBounds(3, 4, 4).share()).isEqualTo(new Interval(0.75, 0.75));
    }

    @Test
    void refusesMoreAnswersThanInvitations() {
        assertThatThrownBy(() -> new ManskiBounds(1, 5, 4)).hasMessageContaining("5 answers of 4");
    }
}
